<?php

namespace Draille;

defined('ABSPATH') || exit;

/** The widgets, by tag, and the attributes that each of them takes. */
final class Widgets
{
    /** What every widget takes; see `Attributes` for the kinds. */
    private const SHARED = [
        'departement' => 'departement',
        'communes' => 'communes',
        'epci' => 'siren',
        'src' => 'address',
        'lang' => ['fr', 'en'],
        'heading-level' => ['1', '2', '3', '4', '5'],
    ];

    private const OWN = [
        'conseiller-finder' => [
            'dispositifs' => 'dispositifs',
            'services' => 'services',
            'publics' => 'publics',
            'modalites' => 'modalites',
            'labels' => 'words',
            'locked' => 'flag',
            'map' => ['on-demand', 'open', 'none'],
            'tiles' => ['ign'],
            'adresses' => 'flag',
            'contact' => 'email',
            'url-sync' => 'name',
        ],
        'conseiller-map' => ['tiles' => ['ign']],
        'atelier-agenda' => ['src' => 'addresses', 'layout' => ['list', 'compact'], 'more' => 'link'],
        'panel-info' => ['commune' => 'communes', 'layout' => ['full', 'compact'], 'more' => 'link'],
    ];

    /**
     * The widgets whose script came with this release.
     *
     * @return array<string, string> what each is for, by tag
     */
    public static function available(): array
    {
        $labels = [
            'conseiller-finder' => __('Trouver une aide numérique près de chez soi', 'draille'),
            'conseiller-map' => __('La carte des lieux d’aide numérique', 'draille'),
            'atelier-agenda' => __('Les prochains ateliers et rencontres', 'draille'),
            'panel-info' => __('Un programme d’accompagnement numérique', 'draille'),
        ];
        $bundled = static fn (string $tag): bool => is_file(Assets::path("{$tag}.js"));
        return array_filter($labels, $bundled, ARRAY_FILTER_USE_KEY);
    }

    /** @return array<string, string|string[]> kinds by attribute */
    public static function attributes(string $tag): array
    {
        return array_merge(self::SHARED, self::OWN[$tag] ?? []);
    }

    /** Whether it shows a territory, and so that of the settings where a page names none. */
    public static function showsTerritory(string $tag): bool
    {
        return $tag !== 'panel-info';
    }

    /** Whether a widget has something to show of the site's own data, or shows something without. */
    public static function isReady(string $tag, string $departement): bool
    {
        if (!self::showsTerritory($tag)) {
            return true;
        }
        if ($tag === 'atelier-agenda') {
            return is_file(Data_Folder::file($departement === '' ? 'agenda.json' : Agenda_File::name($departement)));
        }
        return Data_Folder::has($departement);
    }

    /** The attribute that names the folder of the data: the `src` of what shows no places is something else. */
    public static function folderAttribute(string $tag): string
    {
        return in_array($tag, ['atelier-agenda', 'panel-info'], true) ? 'data' : 'src';
    }
}
