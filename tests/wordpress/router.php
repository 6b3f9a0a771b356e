<?php

// What Apache does for WordPress, for PHP's own server: a file is served, a folder is its index, the rest is WordPress'.
$path = (string) parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
$file = $_SERVER['DOCUMENT_ROOT'] . rawurldecode($path);

if (is_dir($file) && is_file("{$file}/index.php")) {
    if (substr($path, -1) !== '/') {
        header("Location: {$path}/", true, 301);
        return true;
    }
    $file = rtrim($file, '/') . '/index.php';
    $_SERVER['PHP_SELF'] = $_SERVER['SCRIPT_NAME'] = $path . 'index.php';
}

if (is_file($file)) {
    if (substr($file, -4) !== '.php') {
        return false;
    }
    $_SERVER['SCRIPT_FILENAME'] = $file;
    chdir(dirname($file));
    require $file;
    return true;
}

http_response_code(404);
echo 'Introuvable';
