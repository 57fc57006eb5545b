import 'si-widgets/svelte';
