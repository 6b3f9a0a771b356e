<?php

namespace Draille;

defined('ABSPATH') || exit;

/** A widget as HTML: its tag, and inside it what is read where it cannot come. */
final class Element
{
    private const NATIONAL_MAP = 'https://cartographie.societenumerique.gouv.fr/';

    /** @var array<string, true> addresses of lists that the page asks for already */
    private static array $asked = [];

    /**
     * @param array<string, mixed> $given attributes as somebody wrote them
     * @param string $fallback HTML that was made safe; a sentence of ours where it is empty
     */
    public static function html(string $tag, array $given, string $fallback = ''): string
    {
        $inside = $fallback === '' ? self::sentence() : $fallback;
        $attributes = isset(Widgets::available()[$tag]) ? self::attributes($tag, $given) : null;
        if ($attributes === null || is_feed()) {
            return $inside;
        }
        Assets::need($tag);
        $written = '';
        foreach ($attributes as $name => $value) {
            $written .= $value === '' ? " {$name}" : sprintf(' %s="%s"', $name, esc_attr($value));
        }
        return self::preload($attributes) . "<{$tag}{$written}>{$inside}</{$tag}>";
    }

    /**
     * Clean attributes, with those that the site adds; nothing where there is no data to show.
     *
     * @param array<string, mixed> $given
     * @return array<string, string>|null
     */
    public static function attributes(string $tag, array $given): ?array
    {
        $attributes = Attributes::clean($tag, $given);
        if (!isset($attributes['src'])) {
            ['departement' => $own] = Options::all();
            if (!isset($attributes['departement']) && $own !== '' && Widgets::showsTerritory($tag)) {
                $attributes['departement'] = $own;
            }
            if (!Widgets::isReady($tag, $attributes['departement'] ?? '')) {
                return null;
            }
        }
        return Data_Folder::isEmpty() ? $attributes : $attributes + [Widgets::folderAttribute($tag) => Data_Folder::url()];
    }

    /** The list is asked for with the script, not after it. @param array<string, string> $attributes */
    private static function preload(array $attributes): string
    {
        if (($attributes['src'] ?? '') !== Data_Folder::url() || !isset($attributes['departement'])) {
            return '';
        }
        $list = Data_Folder::fileUrl("{$attributes['departement']}.json");
        if (isset(self::$asked[$list])) {
            return '';
        }
        self::$asked[$list] = true;
        return sprintf('<link rel="preload" as="fetch" crossorigin href="%s">', esc_url($list));
    }

    private static function sentence(): string
    {
        $link = sprintf('<a href="%s">%s</a>', esc_url(self::NATIONAL_MAP), esc_html__('la carte nationale', 'draille'));
        /* translators: %s: a link, « la carte nationale » */
        $words = esc_html__('Pour trouver de l’aide avec le numérique, voyez %s ou demandez à la mairie.', 'draille');
        return '<p>' . sprintf($words, $link) . '</p>';
    }
}
