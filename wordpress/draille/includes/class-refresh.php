<?php

namespace Draille;

defined('ABSPATH') || exit;

/** Brings the site's copy of the data up to date. Whatever goes wrong, the last good copy stays. */
final class Refresh
{
    public const LOCK = 'draille_refreshing';
    private const LIMIT = 2 * MB_IN_BYTES;

    public static function run(): void
    {
        ['data' => $base] = Options::all();
        if ($base === '' || get_transient(self::LOCK)) {
            return;
        }
        set_transient(self::LOCK, 1, 5 * MINUTE_IN_SECONDS);
        try {
            Refresh_State::note(self::problems($base . 'v' . Data_Folder::FORMAT . '/'));
        } finally {
            delete_transient(self::LOCK);
        }
    }

    /** @return string[] sentences, none where all went well */
    private static function problems(string $folder): array
    {
        $problems = [];
        $kept = [];
        if (Options::departements() === []) {
            return [__('Choisissez d’abord un département.', 'draille')];
        }
        try {
            $manifest = self::manifest($folder);
            foreach (Options::departements() as $code) {
                try {
                    Departement_Files::refresh($code, $folder, self::entry($manifest, $code));
                    Agenda_File::refresh($code, $folder);
                    $kept[$code] = $manifest['departements'][$code];
                } catch (Refused $refused) {
                    $problems[] = Catalogue::departement_name($code) . ' : ' . $refused->getMessage();
                }
            }
            if ($problems === []) {
                $around = Neighbour_Files::around(array_map('strval', array_keys($kept)));
                self::finish($folder, $manifest, $kept, $around);
                Neighbour_Files::refresh($around, $folder, $manifest['departements']);
            }
        } catch (Refused $refused) {
            $problems[] = $refused->getMessage();
        }
        return $problems;
    }

    /**
     * @return array<string, mixed>
     * @throws Refused
     */
    private static function manifest(string $folder): array
    {
        $manifest = Download::content('manifest.json', Download::text("{$folder}manifest.json", self::LIMIT));
        if (is_array($manifest['departements'] ?? null)) {
            return $manifest;
        }
        throw new Refused(__('manifest.json ne dit pas quels départements sont publiés.', 'draille'));
    }

    /**
     * @param array<string, mixed> $manifest
     * @return array<string, mixed>
     * @throws Refused
     */
    private static function entry(array $manifest, string $code): array
    {
        $entry = $manifest['departements'][$code] ?? null;
        if (is_array($entry)) {
            return $entry;
        }
        throw new Refused(__('ce département n’est pas publié à cette adresse.', 'draille'));
    }

    /**
     * The lists of départements name those that are here, and no other: a widget would ask for them.
     *
     * @param array<string, mixed> $manifest
     * @param array<string, mixed> $kept
     * @param string[] $around
     * @throws Refused
     */
    private static function finish(string $folder, array $manifest, array $kept, array $around): void
    {
        $boxes = Download::content('departements.json', Download::text("{$folder}departements.json", self::LIMIT));
        $boxes['departements'] = (object) array_intersect_key((array) ($boxes['departements'] ?? []), $kept);
        $manifest['departements'] = (object) $kept;
        Data_Folder::write('departements.json', (string) wp_json_encode($boxes));
        Data_Folder::write('manifest.json', (string) wp_json_encode($manifest));
        Data_Folder::keepOnly(array_map('strval', array_keys($kept)), $around);
    }
}
