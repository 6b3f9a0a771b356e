<?php

namespace Draille;

defined('ABSPATH') || exit;

/** The files of one département: all of a build, or those that were here before. */
final class Departement_Files
{
    private const PARTS = ['', '.details', '.communes', '.contours'];
    /** Ten times what the largest département weighs. */
    private const LIMIT = 16 * MB_IN_BYTES;

    /** @param string[] $parts @return string[] */
    public static function paths(string $code, array $parts = self::PARTS): array
    {
        return array_map(static fn (string $part): string => Data_Folder::file("{$code}{$part}.json"), $parts);
    }

    /**
     * Downloads what changed, and writes it once all of it is known to be good.
     *
     * @param array<string, mixed> $entry what the manifest says of this département
     * @param string[] $parts
     * @throws Refused
     */
    public static function refresh(string $code, string $folder, array $entry, array $parts = self::PARTS): void
    {
        $texts = [];
        foreach ($parts as $part) {
            $name = "{$code}{$part}.json";
            $sum = $entry['files'][$name]['sha256'] ?? null;
            if (!is_string($sum)) {
                /* translators: %s: a file name */
                throw new Refused(sprintf(__('Le manifeste n’annonce pas %s.', 'draille'), $name));
            }
            if (!self::isHere($name, $sum)) {
                $texts[$name] = self::download($code, $name, $folder, $sum);
            }
        }
        // The list last: it is the one that says that there is something to show.
        foreach (array_reverse($texts) as $name => $text) {
            Data_Folder::write($name, $text);
        }
    }

    private static function isHere(string $name, string $sum): bool
    {
        $path = Data_Folder::file($name);
        return is_file($path) && hash_file('sha256', $path) === $sum;
    }

    /** @throws Refused */
    private static function download(string $code, string $name, string $folder, string $sum): string
    {
        $text = Download::text($folder . $name, self::LIMIT);
        $content = Download::content($name, $text);
        if (($content['departement']['code'] ?? null) !== $code) {
            /* translators: %s: a file name */
            throw new Refused(sprintf(__('%s n’est pas celui de ce département.', 'draille'), $name));
        }
        if (hash('sha256', $text) !== $sum) {
            /* translators: %s: a file name */
            throw new Refused(sprintf(__('%s n’est pas celui que le manifeste annonce : peut-être est-il en train de changer.', 'draille'), $name));
        }
        return $text;
    }
}
