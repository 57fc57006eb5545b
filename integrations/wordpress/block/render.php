<?php
/**
 * The block on a page.
 *
 * @package SI_Widgets
 *
 * @var array $attributes Of the block, with names in camel case.
 */

namespace SI_Widgets;

defined( 'ABSPATH' ) || exit;

/*
 * Included once for each block on a page, so nothing is declared here.
 * The language is called `language` in the block, as WordPress keeps `lang` for itself in some places.
 */
$si_widgets_asked = array(
	'id'   => $attributes['anchor'] ?? '',
	'lang' => $attributes['language'] ?? '',
);
foreach ( $attributes as $si_widgets_name => $si_widgets_value ) {
	$si_widgets_asked[ strtolower( preg_replace( '/[A-Z]/', '-$0', $si_widgets_name ) ) ] = $si_widgets_value;
}
$si_widgets_html = render( (string) ( $attributes['widget'] ?? '' ), $si_widgets_asked );
if ( '' !== $si_widgets_html ) {
	// Both are escaped where they are made.
	// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped
	echo '<div ' . get_block_wrapper_attributes() . '>' . $si_widgets_html . '</div>';
}
