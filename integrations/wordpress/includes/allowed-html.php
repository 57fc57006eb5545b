<?php
/**
 * WordPress strips unknown tags from what authors save. These are the four that it may keep, with their own
 * attributes and nothing that runs.
 *
 * @package SI_Widgets
 */

namespace SI_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * @param array        $tags    Allowed attributes by tag.
 * @param string|array $context Comments and the like have another one than posts.
 */
function allow_tags( $tags, $context ) {
	if ( 'post' !== $context || ! is_array( $tags ) ) {
		return $tags;
	}
	foreach ( data()['settings'] as $widget => $settings ) {
		$tags[ "si-$widget" ] = array_fill_keys( array_merge( $settings, array( 'id', 'class' ) ), true );
	}
	return $tags;
}

/**
 * Attributes that hold an address, so that a `javascript:` in one of them is stripped as in any `href`.
 *
 * @param string[] $names Names of attributes.
 */
function name_addresses( $names ) {
	$own = array( 'contact-href', 'red-flag-href', 'data-contact-href', 'data-red-flag-href' );
	return array_merge( (array) $names, $own );
}

add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allow_tags', 10, 2 );
add_filter( 'wp_kses_uri_attributes', __NAMESPACE__ . '\name_addresses' );
