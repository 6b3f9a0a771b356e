<?php

namespace Draille;

defined('ABSPATH') || exit;

/** The lists of the départements around those that are kept: a visitor near a border is shown the places on both sides. */
final class Neighbour_Files
{
    private const PARTS = ['', '.details'];
    /** What servers answer where there is no such file. */
    private const ABSENT = [403, 404, 410];

    /** @return string[] */
    public static function paths(string $code): array
    {
        return Departement_Files::paths($code, self::PARTS);
    }

    /** @param string[] $kept @return string[] codes of those that come near, by the communes of those that are kept */
    public static function around(array $kept): array
    {
        $codes = [];
        foreach ($kept as $code) {
            $path = Data_Folder::file("{$code}.communes.json");
            $content = is_file($path) ? json_decode((string) file_get_contents($path), true) : null;
            $named = $content['neighbours']['rows']['code'] ?? [];
            $codes = array_merge($codes, is_array($named) ? array_filter($named, 'is_string') : []);
        }
        $isCode = static fn (string $code): bool => Catalogue::departement($code) === $code;
        return array_values(array_diff(array_unique(array_filter($codes, $isCode)), $kept));
    }

    /**
     * One that is not published takes nothing from the others.
     *
     * @param string[] $around
     * @param array<string, mixed> $published what the manifest says, by département
     * @throws Refused
     */
    public static function refresh(array $around, string $folder, array $published): void
    {
        foreach ($around as $code) {
            if (!is_array($published[$code] ?? null)) {
                continue;
            }
            try {
                Departement_Files::refresh($code, $folder, $published[$code], self::PARTS);
            } catch (Refused $refused) {
                if (!in_array($refused->getCode(), self::ABSENT, true)) {
                    throw new Refused(Catalogue::departement_name($code) . ' : ' . $refused->getMessage());
                }
            }
        }
    }
}
