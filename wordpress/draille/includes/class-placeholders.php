<?php

namespace Draille;

defined('ABSPATH') || exit;

/**
 * `<div data-draille="conseiller-finder" data-departement="48"><a href="…">…</a></div>`: what an author who may not write
 * scripts can still type. The loader makes a widget of it in the page; here it gets the site's data, and loses what the
 * widget does not take.
 */
final class Placeholders
{
    private const OPENING = '/<div\b((?:[^>"\']|"[^"]*"|\'[^\']*\')*\bdata-draille\b(?:[^>"\']|"[^"]*"|\'[^\']*\')*)>/i';

    public static function start(): void
    {
        // Blocks, reusable ones and those of widgets and templates too; the classic editor; the text widget.
        add_filter('render_block', [self::class, 'complete']);
        add_filter('the_content', [self::class, 'complete'], 20);
        add_filter('widget_text', [self::class, 'complete'], 20);
    }

    public static function complete(string $html): string
    {
        // An excerpt is made of the content, and keeps none of its tags.
        if (strpos($html, 'data-draille') === false || is_feed() || doing_filter('get_the_excerpt')) {
            return $html;
        }
        return preg_replace_callback(self::OPENING, [self::class, 'opening'], $html) ?? $html;
    }

    /** @param string[] $match */
    private static function opening(array $match): string
    {
        $given = [];
        $others = '';
        foreach (wp_kses_hair($match[1], wp_allowed_protocols()) as $name => ['value' => $value, 'whole' => $whole]) {
            if (strpos($name, 'data-') === 0) {
                $given[substr($name, strlen('data-'))] = html_entity_decode($value, ENT_QUOTES, 'UTF-8');
            } else {
                $others .= " {$whole}";
            }
        }
        $tag = $given['draille'] ?? '';
        $attributes = isset(Widgets::available()[$tag]) ? Element::attributes($tag, $given) : null;
        if ($attributes === null) {
            return $match[0];
        }
        Assets::needLoader();
        $written = sprintf(' data-draille="%s"', esc_attr($tag));
        foreach ($attributes as $name => $value) {
            $written .= sprintf(' data-%s="%s"', $name, esc_attr($value));
        }
        return "<div{$others}{$written}>";
    }
}
