<?php
/**
 * A widget as HTML: the element, and inside it the words that a reader sees before the script has run, or where
 * it never runs.
 *
 * @package SI_Widgets
 */

namespace SI_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * @param string               $widget Name of a widget; nothing is rendered for an unknown one.
 * @param array<string, mixed> $asked  Values by the name of the attribute, and `id`.
 */
function render( string $widget, array $asked ): string {
	if ( ! isset( data()['settings'][ $widget ] ) ) {
		return '';
	}
	$settings = clean_settings( $widget, $asked );
	$page     = determine_locale();
	$language = language_for( $settings['lang'] ?? $page );
	// Words in a language that the page is not in have to say so.
	if ( strtolower( substr( $page, 0, 2 ) ) !== $language ) {
		$settings['lang'] = $language;
	}
	if ( isset( $asked['id'] ) && is_string( $asked['id'] ) && preg_match( '/^[A-Za-z][\w-]*$/', $asked['id'] ) ) {
		$settings = array( 'id' => $asked['id'] ) + $settings;
	}
	note_widget( $widget, $language );

	$attributes = '';
	foreach ( $settings as $name => $value ) {
		$attributes .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	$inside = fall_back( $widget, words( $language ), $settings['region'] ?? '' );
	return sprintf( '<si-%1$s%2$s>%3$s</si-%1$s>', $widget, $attributes, $inside );
}

/** The fall-back: a string of the words is a paragraph, an array a list. */
function fall_back( string $widget, array $words, string $region ): string {
	$emergency = emergency_number( $words, $region );
	$html      = '';
	foreach ( $words['widgets'][ $widget ]['fallBack'] as $part ) {
		if ( is_array( $part ) ) {
			$html .= '<ul><li>' . implode( '</li><li>', array_map( 'esc_html', $part ) ) . '</li></ul>';
			continue;
		}
		$text = strtr( esc_html( $part ), array( '{emergency}' => $emergency ) );
		// What leads into a list is strong.
		$html .= ':' === substr( $part, -1 ) ? "<p><strong>$text</strong></p>" : "<p>$text</p>";
	}
	// A wrong region must never hide the right number.
	return numbers_of( $region ) ? $html . '<p>' . esc_html( $words['elsewhere'] ) . '</p>' : $html;
}

/** @return string[] */
function numbers_of( string $region ): array {
	return data()['regions'][ $region ] ?? array();
}

/** The region's number as a link, with the place it is for; neutral words where no region is set. */
function emergency_number( array $words, string $region ): string {
	$links = array();
	foreach ( numbers_of( $region ) as $number ) {
		$links[] = sprintf(
			'<a href="tel:%s">%s</a>',
			esc_attr( preg_replace( '/\D/', '', $number ) ),
			esc_html( $number )
		);
	}
	if ( ! $links ) {
		return esc_html( $words['localNumber'] );
	}
	$numbers = isset( $links[1] )
		? strtr( esc_html( $words['or'] ), array( '{first}' => $links[0], '{second}' => $links[1] ) )
		: $links[0];
	return $numbers . esc_html( strtr( $words['place'], array( '{region}' => $words['regions'][ $region ] ) ) );
}
