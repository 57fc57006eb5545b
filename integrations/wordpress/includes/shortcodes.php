<?php
/**
 * [si_widget name="red-flag-check" region="gb"], and the same as [si_red_flag_check region="gb"].
 *
 * @package SI_Widgets
 */

namespace SI_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * @param array|string $written What stands in the shortcode; a string where nothing does.
 * @param string|null  $content Not used.
 * @param string       $tag     The shortcode itself.
 */
function shortcode( $written, $content, string $tag ): string {
	$asked = array();
	foreach ( (array) $written as $name => $value ) {
		$asked[ str_replace( '_', '-', (string) $name ) ] = $value;
	}
	$name = 'si_widget' === $tag ? ( $asked['name'] ?? '' ) : substr( $tag, 3 );
	return render( str_replace( '_', '-', (string) $name ), $asked );
}

add_action(
	'init',
	static function () {
		add_shortcode( 'si_widget', __NAMESPACE__ . '\shortcode' );
		foreach ( array_keys( data()['settings'] ) as $widget ) {
			add_shortcode( 'si_' . str_replace( '-', '_', $widget ), __NAMESPACE__ . '\shortcode' );
		}
	}
);
