<?php

namespace Draille;

defined('ABSPATH') || exit;

/** The scripts and the look, on the pages that need them and on no other. */
final class Assets
{
    private const STYLE = 'draille';
    private const LOADER = 'draille-loader';

    private static bool $loader = false;

    public static function start(): void
    {
        add_filter('script_loader_tag', [self::class, 'asModule'], 10, 2);
        // Last of our scripts: it leaves alone the widgets that have registered themselves.
        add_action('wp_footer', [self::class, 'enqueueLoader'], 5);
    }

    public static function path(string $file): string
    {
        return dirname(FILE) . "/assets/{$file}";
    }

    /** Asks for one widget's own file. */
    public static function need(string $tag): void
    {
        self::enqueue("draille-{$tag}", "{$tag}.js");
        self::enqueueStyle();
    }

    /** Asks for the loader, which finds by itself what a page holds. */
    public static function needLoader(): void
    {
        self::$loader = true;
        self::enqueueStyle();
    }

    public static function enqueueLoader(): void
    {
        if (self::$loader) {
            self::enqueue(self::LOADER, 'draille.js');
        }
    }

    /** WordPress 6.1 only knows classic scripts. */
    public static function asModule(string $tag, string $handle): string
    {
        if ($handle !== self::LOADER && !isset(Widgets::available()[substr($handle, strlen('draille-'))])) {
            return $tag;
        }
        $untyped = (string) preg_replace('/(<script\b[^>]*?)\s+type=(["\'])[^"\']*\2/', '$1', $tag);
        return str_replace('<script ', '<script type="module" ', $untyped);
    }

    private static function enqueue(string $handle, string $file): void
    {
        wp_enqueue_script($handle, plugins_url("assets/{$file}", FILE), [], VERSION, true);
    }

    private static function enqueueStyle(): void
    {
        if (wp_style_is(self::STYLE)) {
            return;
        }
        wp_register_style(self::STYLE, false, [], VERSION);
        wp_add_inline_style(self::STYLE, self::css());
        wp_enqueue_style(self::STYLE);
    }

    /**
     * The site's colour, and the room that the finder takes, so that the page does not jump when it comes. Without
     * scripts no room is kept, where the browser can tell; an older one keeps it once the finder has come.
     */
    private static function css(): string
    {
        $finder = 'conseiller-finder,[data-draille=conseiller-finder]';
        $css = "conseiller-finder:defined{min-height:48em}@media (scripting:enabled){{$finder}{display:block;min-height:48em}}";
        ['accent' => $accent] = Options::all();
        return ($accent === '' ? '' : ":root{--draille-accent:{$accent}}") . $css;
    }
}
