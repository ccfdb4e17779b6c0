<?php
/** HTML Purifier as it comes: php htmlpurifier.php */
require_once 'HTMLPurifier.auto.php';

/** Debian's version takes letters of strings with braces in three classes, which PHP 8 cannot parse. */
const UNREADABLE = ['HTMLPurifier_Encoder', 'HTMLPurifier_ChildDef_Custom', 'HTMLPurifier_TagTransform_Font'];
spl_autoload_register(function ($class) {
    if (in_array($class, UNREADABLE)) {
        $source = file_get_contents(HTMLPURIFIER_PREFIX . '/' . HTMLPurifier_Bootstrap::getPath($class));
        eval('?>' . preg_replace('/(\$\w+|\'\])\{(\$i|\d)\}/', '$1[$2]', $source));
    }
}, true, true);

$config = HTMLPurifier_Config::createDefault();
// It would keep its definitions in a folder of the system.
$config->set('Cache.DefinitionImpl', null);
$purifier = new HTMLPurifier($config);

echo json_encode($purifier->version), "\n";
while (($line = fgets(STDIN)) !== false) {
    echo json_encode($purifier->purify(json_decode($line, true)['html'])), "\n";
}
