<?php
/**
 * Scripts and the style sheet, on pages that have a widget and on no other. All of them are files of this
 * plugin; nothing is printed into the page itself.
 *
 * @package SI_Widgets
 */

namespace SI_Widgets;

defined( 'ABSPATH' ) || exit;

/** What this page has: widgets by name, and `es` or `mount` where those scripts are needed. */
function &page_needs(): array {
	static $needs = array(
		'widgets' => array(),
		'es'      => false,
		'mount'   => false,
	);
	return $needs;
}

function note_widget( string $widget, string $language ): void {
	$needs                       = &page_needs();
	$needs['widgets'][ $widget ] = true;
	$needs['es']                 = $needs['es'] || 'es' === $language;
	wp_enqueue_style( 'si-widgets' );
}

/** The names of the widgets in a pattern. */
function name_pattern(): string {
	return '(' . implode( '|', array_keys( data()['settings'] ) ) . ')';
}

/**
 * Widgets that somebody pasted: the elements themselves, or <div data-si-widget="…">.
 *
 * @param mixed $html Content on its way to the page; it is handed on as it came.
 */
function note_pasted( $html ) {
	if ( ! is_string( $html ) || false === strpos( $html, 'si-' ) ) {
		return $html;
	}
	// An excerpt shows no widget.
	if ( doing_filter( 'get_the_excerpt' ) ) {
		return $html;
	}
	$names    = name_pattern();
	$needs    = &page_needs();
	$language = language_for( determine_locale() );
	if ( preg_match( '/\slang=["\']?es\b|\sdata-lang=["\']?es\b/i', $html ) ) {
		$language = 'es';
	}
	if ( preg_match_all( "/<si-{$names}[\s>]/i", $html, $found ) ) {
		foreach ( $found[1] as $widget ) {
			note_widget( strtolower( $widget ), $language );
		}
	}
	if ( preg_match_all( "/\sdata-si-widget=[\"']?{$names}\b/", $html, $found ) ) {
		$needs['mount'] = true;
		foreach ( $found[1] as $widget ) {
			note_widget( $widget, $language );
		}
	}
	return $html;
}

function script_url( string $name ): string {
	return plugins_url( "js/$name.min.js", FILE );
}

function version(): string {
	return data()['version'];
}

function register_scripts(): void {
	// WordPress 6.3 and newer know `strategy`; for an older one the array means "in the footer".
	$when  = array(
		'strategy'  => 'defer',
		'in_footer' => true,
	);
	$names = array( 'si-widgets', 'si-mount' );
	foreach ( array_keys( data()['settings'] ) as $widget ) {
		$names[] = "si-$widget";
	}
	foreach ( $names as $name ) {
		wp_register_script( $name, script_url( $name ), array(), version(), $when );
	}
	wp_register_script( 'si-widgets-es', script_url( 'si-widgets.es' ), array(), version(), $when );
	wp_register_style( 'si-widgets', plugins_url( 'style.css', FILE ), array(), version() );
}

/** In the footer all that is on the page is known. One file for one widget, the file of all four for more. */
function enqueue_scripts(): void {
	$needs   = page_needs();
	$widgets = array_keys( $needs['widgets'] );
	if ( ! $widgets ) {
		return;
	}
	wp_enqueue_script( 1 === count( $widgets ) ? "si-{$widgets[0]}" : 'si-widgets' );
	if ( $needs['es'] ) {
		wp_enqueue_script( 'si-widgets-es' );
	}
	if ( $needs['mount'] ) {
		wp_enqueue_script( 'si-mount' );
	}
}

/** In a classic theme the head is printed before the content: the style sheet is to be there in time. */
function enqueue_style_early(): void {
	$post = is_singular() ? get_queried_object() : null;
	if ( ! $post instanceof \WP_Post ) {
		return;
	}
	if ( preg_match( '/<!-- wp:si-widgets\/|\[si_|<si-|data-si-widget/', $post->post_content ) ) {
		wp_enqueue_style( 'si-widgets' );
	}
}

add_action( 'init', __NAMESPACE__ . '\register_scripts', 5 );
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\enqueue_style_early' );
add_action( 'wp_footer', __NAMESPACE__ . '\enqueue_scripts', 1 );
foreach ( array( 'the_content', 'render_block', 'widget_text', 'widget_custom_html_content' ) as $place ) {
	add_filter( $place, __NAMESPACE__ . '\note_pasted', 99 );
}
