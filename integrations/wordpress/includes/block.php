<?php
/**
 * The block: its registration, what its editor has to know, and its translations.
 *
 * @package SI_Widgets
 */

namespace SI_Widgets;

defined( 'ABSPATH' ) || exit;

const EDITOR = 'si-widgets-editor';

function register_block(): void {
	load_plugin_textdomain( 'si-widgets', false, dirname( plugin_basename( FILE ) ) . '/languages' );
	wp_register_script(
		EDITOR,
		plugins_url( 'block/editor.js', FILE ),
		array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n' ),
		version(),
		true
	);
	wp_set_script_translations( EDITOR, 'si-widgets', dirname( FILE ) . '/languages' );
	// WordPress 6.2 takes what its frame needs from here, newer ones from give_preview().
	$preview = is_admin()
		? array(
			'script_handles' => array( 'si-widgets', 'si-widgets-es' ),
			'style_handles'  => array( 'si-widgets' ),
		)
		: array();
	register_block_type( dirname( FILE ) . '/block', $preview );
}

/** The editor shows the real element, in its frame too. On the site the scripts follow from what is rendered. */
function give_preview(): void {
	if ( is_admin() ) {
		wp_enqueue_script( 'si-widgets' );
		wp_enqueue_script( 'si-widgets-es' );
		wp_enqueue_style( 'si-widgets' );
	}
}

/** What the editor offers, in the words of the widgets and in the language of whoever is editing. */
function give_editor_data(): void {
	$words = words( language_for( get_user_locale() ) );
	$offer = array(
		'settings' => data()['settings'],
		'language' => language_for( get_locale() ),
		'widgets'  => array(),
		'regions'  => $words['regions'],
		'patterns' => $words['patterns'],
	);
	foreach ( $words['widgets'] as $name => $widget ) {
		$offer['widgets'][ $name ] = array(
			'title'    => $widget['name'],
			'sentence' => $widget['sentence'],
		);
	}
	wp_add_inline_script( EDITOR, 'window.siWidgetsEditor = ' . wp_json_encode( $offer ) . ';', 'before' );
}

/**
 * Spanish is Spanish: where a country has no translation of its own, that of Spain is read.
 *
 * @param string|false $file   Translation that WordPress looks for.
 * @param string       $domain Text domain; the handle of a script comes before it for scripts.
 */
function spanish_for_all( $file, string $domain ) {
	if ( 'si-widgets' !== $domain || ! is_string( $file ) || is_readable( $file ) ) {
		return $file;
	}
	$spanish = preg_replace( '/si-widgets-es_[A-Z]{2}/', 'si-widgets-es_ES', $file );
	$own     = dirname( FILE ) . '/languages/' . basename( (string) $spanish );
	return $spanish !== $file && is_readable( $own ) ? $own : $file;
}

add_action( 'init', __NAMESPACE__ . '\register_block' );
add_action( 'enqueue_block_assets', __NAMESPACE__ . '\give_preview' );
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\give_editor_data' );
add_filter( 'load_textdomain_mofile', __NAMESPACE__ . '\spanish_for_all', 10, 2 );
add_filter(
	'load_script_translation_file',
	static function ( $file, $handle, $domain ) {
		return spanish_for_all( $file, $domain );
	},
	10,
	3
);
