<?php

namespace Draille;

defined('ABSPATH') || exit;

/** The folder of this site that visitors read data from: `uploads/draille/`, and in it that of the format, `v1/`. */
final class Data_Folder
{
    public const FORMAT = 1;

    public static function root(): string
    {
        return wp_upload_dir(null, false)['basedir'] . '/draille';
    }

    public static function file(string $name): string
    {
        return self::root() . '/v' . self::FORMAT . "/{$name}";
    }

    /** Ends with `/`. */
    public static function url(): string
    {
        $url = wp_upload_dir(null, false)['baseurl'] . '/draille/';
        // The address of uploads is stored, and may be older than the site's certificate.
        return is_ssl() ? set_url_scheme($url, 'https') : $url;
    }

    public static function fileUrl(string $name): string
    {
        return self::url() . 'v' . self::FORMAT . "/{$name}";
    }

    public static function isEmpty(): bool
    {
        return (glob(self::file('*.json')) ?: []) === [];
    }

    /** Whether there is something to show: for a département, or for any where none is named. */
    public static function has(string $departement): bool
    {
        return $departement === '' ? self::departements() !== [] : in_array($departement, self::departements(), true);
    }

    /** @return string[] codes of the départements that are here: of those around, only the list is */
    public static function departements(): array
    {
        $hasCommunes = static fn (string $code): bool => is_file(self::file("{$code}.communes.json"));
        return array_values(array_filter(self::listed(), $hasCommunes));
    }

    /** @return string[] codes of the départements whose list of places is here */
    private static function listed(): array
    {
        $codes = [];
        foreach (glob(self::file('*.json')) ?: [] as $path) {
            $code = basename($path, '.json');
            if (Catalogue::departement($code) === $code) {
                $codes[] = $code;
            }
        }
        return $codes;
    }

    /**
     * Writes a file whole or not at all: a visitor never reads half of one.
     *
     * @throws Refused
     */
    public static function write(string $name, string $text): void
    {
        $path = self::file($name);
        $temporary = $path . '.' . wp_generate_password(8, false) . '.tmp';
        $written = wp_mkdir_p(dirname($path)) && file_put_contents($temporary, $text) === strlen($text);
        if ($written && rename($temporary, $path)) {
            return;
        }
        if (is_file($temporary)) {
            unlink($temporary);
        }
        /* translators: %s: a folder of the server */
        throw new Refused(sprintf(__('Le dossier %s ne peut pas être écrit.', 'draille'), dirname($path)));
    }

    /**
     * Removes what is of no département that is kept, and of those around all but their lists.
     *
     * @param string[] $kept
     * @param string[] $around
     */
    public static function keepOnly(array $kept, array $around): void
    {
        foreach (array_diff(self::listed(), $kept) as $code) {
            $all = array_merge(Departement_Files::paths($code), [self::file(Agenda_File::name($code))]);
            $paths = in_array($code, $around, true) ? array_diff($all, Neighbour_Files::paths($code)) : $all;
            array_map('unlink', array_filter($paths, 'is_file'));
        }
    }
}
