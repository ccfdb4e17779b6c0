"""bleach as it comes, and with strip=True, by which tags that are not allowed go instead of being shown: python3 bleach_clean.py"""

import json
import sys

import bleach

FILTERS = {
    "clean": bleach.clean,
    "strip": lambda html: bleach.clean(html, strip=True),
}

print(json.dumps(bleach.__version__), flush=True)
for line in sys.stdin:
    question = json.loads(line)
    print(json.dumps(FILTERS[question["filter"]](question["html"])), flush=True)
