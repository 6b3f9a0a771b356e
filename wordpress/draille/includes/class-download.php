<?php

namespace Draille;

defined('ABSPATH') || exit;

/** One file from the address that the administrator gave, or the reason why it is refused. */
final class Download
{
    private const PATIENCE_SECONDS = 15;

    /** @throws Refused */
    public static function text(string $url, int $limit): string
    {
        // The « safe » form refuses addresses that lead inside the server's own network.
        $answer = wp_safe_remote_get($url, [
            'timeout' => self::PATIENCE_SECONDS,
            'redirection' => 3,
            // One byte more, to tell what is too large from what just fits.
            'limit_response_size' => $limit + 1,
            'headers' => ['Accept' => 'application/json'],
        ]);
        $name = basename($url);
        if (is_wp_error($answer)) {
            /* translators: 1: a file name, 2: what the server said */
            throw new Refused(sprintf(__('%1$s n’a pas pu être lu : pas de réponse (%2$s).', 'draille'), $name, $answer->get_error_message()));
        }
        $status = (int) wp_remote_retrieve_response_code($answer);
        if ($status !== 200) {
            /* translators: 1: a file name, 2: a number such as 404 */
            throw new Refused(sprintf(__('%1$s n’a pas pu être lu : le serveur a répondu %2$d.', 'draille'), $name, $status), $status);
        }
        $text = wp_remote_retrieve_body($answer);
        if (strlen($text) > $limit) {
            /* translators: %s: a file name */
            throw new Refused(sprintf(__('%s est trop lourd.', 'draille'), $name));
        }
        return $text;
    }

    /**
     * The content of a text, where it is JSON of the format that widgets of this release read.
     *
     * @return array<string, mixed>
     * @throws Refused
     */
    public static function content(string $name, string $text): array
    {
        $content = json_decode($text, true, 64);
        if (!is_array($content)) {
            /* translators: %s: a file name */
            throw new Refused(sprintf(__('%s n’est pas un fichier de données (JSON).', 'draille'), $name));
        }
        if (($content['version'] ?? null) !== Data_Folder::FORMAT) {
            /* translators: %s: a file name */
            throw new Refused(sprintf(__('%s est d’un format que cette version de l’extension ne lit pas.', 'draille'), $name));
        }
        return $content;
    }
}
