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
        ];
        $bundled = static fn (string $tag): bool => is_file(Assets::path("{$tag}.js"));
        return array_filter($labels, $bundled, ARRAY_FILTER_USE_KEY);
    }

    /** @return array<string, string|string[]> kinds by attribute */
    public static function attributes(string $tag): array
    {
        return self::SHARED + (self::OWN[$tag] ?? []);
    }
}
