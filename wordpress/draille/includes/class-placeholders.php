<?php

namespace Draille;

defined('ABSPATH') || exit;

/**
 * `<div data-draille="conseiller-finder" data-departement="48"><a href="…">…</a></div>`: what an author who may not write
 * scripts can still type. The loader makes a widget of it in the page; here it gets the site's data, and loses what the
 * widget does not take. Where it can be no widget, it loses all that the loader would read, and keeps its link.
 */
final class Placeholders
{
    /** What texts go through, once their shortcodes are written out, before visitors read them. */
    private const TEXTS = [
        // Blocks, reusable ones and those of widgets and templates too; the classic editor.
        'render_block',
        'the_content',
        // What an author writes beside the text: its summary, the words under a picture.
        'the_excerpt',
        'wp_get_attachment_caption',
        // The text widget, and the block among widgets.
        'widget_text',
        'widget_text_content',
        'widget_block_content',
    ];

    /**
     * The opening of any tag, but those in scripts and styles. Without steps back: PHP gives up a text of which it has
     * taken too many.
     */
    private const OPENING = '~<(?:script|style)\b.*?</(?:script|style)\b(*SKIP)(*FAIL)' .
        '|<([a-z][^\s/>]*+)((?:[^>"\']++|"[^"]*+"|\'[^\']*+\')*+)>~is';

    public static function start(): void
    {
        foreach (self::TEXTS as $text) {
            add_filter($text, [self::class, 'complete'], 20);
        }
    }

    public static function complete(string $html): string
    {
        // An excerpt is made of the content, and keeps none of its tags.
        if (stripos($html, 'data-draille') === false || is_feed() || doing_filter('get_the_excerpt')) {
            return $html;
        }
        // What could not be read whole makes no widget.
        return preg_replace_callback(self::OPENING, [self::class, 'opening'], $html) ?? str_ireplace('data-draille', 'data-', $html);
    }

    /** @param string[] $match */
    private static function opening(array $match): string
    {
        [$whole, $name, $written] = $match;
        if (stripos($written, 'data-draille') === false) {
            return $whole;
        }
        [$given, $others] = self::sorted($written);
        if (!isset($given['draille'])) {
            return $whole;
        }
        // Read as the loader reads it.
        $tag = strtolower(trim($given['draille']));
        $isWidget = strtolower($name) === 'div' && isset(Widgets::available()[$tag]);
        $attributes = $isWidget ? Element::attributes($tag, $given) : null;
        if ($attributes === null) {
            return "<{$name}{$others}>";
        }
        Assets::needLoader();
        $options = '';
        foreach (['draille' => $tag] + $attributes as $option => $value) {
            $options .= sprintf(' data-%s="%s"', $option, esc_attr($value));
        }
        return "<{$name}{$others}{$options}>";
    }

    /**
     * What the loader would read, by name, and the other attributes as they are written.
     *
     * @return array{array<string, string>, string}
     */
    private static function sorted(string $written): array
    {
        $given = [];
        $others = '';
        foreach (wp_kses_hair($written, wp_allowed_protocols()) as $name => ['value' => $value, 'whole' => $whole]) {
            // A page reads names in capitals as it reads the others.
            $option = preg_replace('/^data-/i', '', strtolower($name), 1, $isOption);
            if ($isOption) {
                $given[$option] = $given[$option] ?? html_entity_decode($value, ENT_QUOTES, 'UTF-8');
            } else {
                $others .= " {$whole}";
            }
        }
        return [$given, $others];
    }
}
