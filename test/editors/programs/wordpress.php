<?php
/**
 * WordPress's own filters without its database: php wordpress.php FOLDER.
 *
 * - kses: what a user without `unfiltered_html` may store
 * - the_content: what the page shows of what is stored, in the order of wp-includes/default-filters.php
 * - comment: what is done besides to comments and text widgets
 */
$folder = $argv[1];
define('ABSPATH', "$folder/");
define('WPINC', 'wp-includes');
const FILES = [
    'pomo/translations', 'plugin', 'load', 'cache', 'class-wp-object-cache', 'l10n', 'functions', 'formatting', 'kses',
    'shortcodes', 'class-wp-block-parser', 'class-wp-block-type', 'class-wp-block-type-registry', 'class-wp-block', 'class-wp-block-list',
    'blocks', 'query', 'media', 'version',
];
foreach (FILES as $file) {
    // Later versions have moved some into files of their own, which these load.
    if (is_file("$folder/wp-includes/$file.php")) {
        require_once "$folder/wp-includes/$file.php";
    }
}

const OPTIONS = ['blog_charset' => 'UTF-8', 'use_smilies' => '1', 'home' => 'https://town.example', 'siteurl' => 'https://town.example'];
add_filter('pre_option', fn ($value, $name) => OPTIONS[$name] ?? 0, 10, 2);
wp_cache_init();
smilies_init();

add_filter('pre_kses', 'wp_pre_kses_less_than');
add_filter('pre_kses', 'wp_pre_kses_block_attributes', 10, 3);
const SHOWN = [
    'do_blocks' => 9, 'wptexturize' => 10, 'wpautop' => 10, 'shortcode_unautop' => 10, 'wp_filter_content_tags' => 10,
    'do_shortcode' => 11, 'convert_smilies' => 20,
];
foreach (SHOWN as $function => $priority) {
    add_filter('the_content', $function, $priority);
}

$filters = [
    'kses' => 'wp_kses_post',
    'the_content' => fn ($html) => apply_filters('the_content', $html),
    'comment' => fn ($html) => force_balance_tags(make_clickable($html)),
];

echo json_encode($wp_version), "\n";
while (($line = fgets(STDIN)) !== false) {
    ['filter' => $name, 'html' => $html] = json_decode($line, true);
    echo json_encode($filters[$name]($html)), "\n";
}
