import type { PlainReason } from '../../unread.ts';

/** What WordPress and plugins keep beside texts: menus, forms, styles, templates. */
const INNER =
  /^(?:nav_menu_item|revision|custom_css|customize_changeset|oembed_cache|user_request|wp_\w+|acf-\w+|acf_\w+|elementor_\w+|et_\w+|wpcf7_contact_form|wpforms\w*|forminator_\w+|shop_\w+|product_variation|mc4wp-form|tablepress_table|feedback|jp_\w+|jetpack_\w+|ml-slider|ml-slide|vc_grid_item|fl-builder-\w+|fusion_\w+|popup\w*|_pods_\w+|amn_\w+|scheduled-action)$/;

const WHY_INNER: Record<string, PlainReason> = { nav_menu_item: 'menu', revision: 'older-version' };

const WHY_STATUS = new Map<string, PlainReason>([
  ['trash', 'trash'],
  ['auto-draft', 'never-saved'],
  ['inherit', 'older-version'],
]);

/** Why an item of an export is no text of the site; undefined where it is one. */
export function findWhyLeftOut(type: string, status: string): PlainReason | undefined {
  if (INNER.test(type)) return WHY_INNER[type] ?? 'inner';
  return WHY_STATUS.get(status);
}
