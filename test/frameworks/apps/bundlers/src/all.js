import 'si-widgets/define';
import 'si-widgets/es';
