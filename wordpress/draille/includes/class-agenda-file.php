<?php

namespace Draille;

defined('ABSPATH') || exit;

/** The dates of a département, where somebody publishes them: they are made apart, and no manifest tells of them. */
final class Agenda_File
{
    private const LIMIT = 4 * MB_IN_BYTES;
    /** What servers answer where there is no such file. */
    private const ABSENT = [403, 404, 410];

    public static function name(string $code): string
    {
        return "{$code}.agenda.json";
    }

    /** @throws Refused */
    public static function refresh(string $code, string $folder): void
    {
        if (!isset(Widgets::available()['atelier-agenda'])) {
            return;
        }
        $name = self::name($code);
        try {
            $text = Download::text($folder . $name, self::LIMIT);
        } catch (Refused $refused) {
            if (!in_array($refused->getCode(), self::ABSENT, true)) {
                throw $refused;
            }
            if (is_file(Data_Folder::file($name))) {
                unlink(Data_Folder::file($name));
            }
            return;
        }
        Download::content($name, $text);
        Data_Folder::write($name, $text);
    }
}
