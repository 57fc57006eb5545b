import 'si-widgets/vue';
