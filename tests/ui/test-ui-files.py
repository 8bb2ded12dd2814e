#!/usr/bin/env python3
# Copyright 2026 The Rostrum authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""test-ui-files.py UI-FOLDER: reads templates, styles and sources as text.

Templates never warn about what is deprecated, and a name that is in no list of
files is never looked at: both are found here. Speaks TAP.
"""

import pathlib
import re
import sys
import xml.etree.ElementTree

DEPRECATED = """
    gtk_widget_show gtk_widget_hide gtk_widget_get_allocation
    gtk_widget_get_allocated_width gtk_widget_get_allocated_height
    gtk_widget_get_allocated_baseline gtk_widget_translate_coordinates
    gtk_widget_get_style_context GtkStyleContext gtk_style_context GtkDialog gtk_dialog_
    GtkMessageDialog gtk_message_dialog GtkComboBox GtkComboBoxText gtk_combo_box GtkTreeView
    gtk_tree_view GtkListStore gtk_list_store GtkTreeStore GtkCellRenderer GtkInfoBar
    gtk_info_bar GtkFileChooserNative GtkFileChooserDialog gtk_file_chooser
    GtkColorChooserDialog GtkFontChooserDialog GtkShortcutsWindow gtk_shortcuts_window
    gtk_application_window_set_help_overlay help-overlay AdwFlap adw_flap AdwLeaflet
    adw_leaflet AdwSqueezer adw_squeezer AdwViewSwitcherTitle adw_view_switcher_title
    AdwMessageDialog adw_message_dialog AdwAboutWindow adw_about_window
    AdwPreferencesWindow adw_preferences_window AdwShortcutsDialog gtk_show_uri
    gtk_css_provider_load_from_data gtk_image_new_from_pixbuf gtk_picture_new_for_pixbuf
""".split()

# More of an identifier before or after makes it another one. Those that end
# in an underscore, and modules without a class, are only the beginning.
PATTERNS = [re.compile(r'(?<![\w-])' + re.escape(name)
                       + (r'' if name.endswith('_') or name in
                          ('gtk_style_context', 'gtk_message_dialog', 'gtk_combo_box',
                           'gtk_tree_view', 'gtk_list_store', 'gtk_info_bar',
                           'gtk_file_chooser', 'gtk_shortcuts_window', 'adw_flap',
                           'adw_leaflet', 'adw_squeezer', 'adw_view_switcher_title',
                           'adw_message_dialog', 'adw_about_window',
                           'adw_preferences_window')
                          else r'(?![\w-])'))
            for name in DEPRECATED]

results = []


def case(name, faults):
    results.append((name, list(faults)))


def find_deprecated(text):
    for pattern in PATTERNS:
        for match in pattern.finditer(text):
            yield match.group(0)


def check_template(path):
    root = xml.etree.ElementTree.parse(path).getroot()
    templates = root.findall('template')
    if len(templates) != 1:
        yield f'{path.name}: {len(templates)} templates'
        return

    expected = ''.join(part.capitalize() for part in path.stem.split('-'))
    if templates[0].get('class') != expected:
        yield f'{path.name}: class {templates[0].get("class")}, not {expected}'
    source = path.with_suffix('.c').read_text(encoding='utf-8')
    ids = set()
    for element in root.iter():
        if element.tag in ('property', 'setter'):
            name = element.get('name') or element.get('property')
            if '_' in name:
                yield f'{path.name}: property {name} with an underscore'
        if element.get('translatable'):
            yield f'{path.name}: a string is translated by GtkBuilder'
        if element.tag == 'object' and element.get('id'):
            ids.add(element.get('id'))
    for name in re.findall(r'bind_template_child \(widget_class, \w+, (\w+)\)', source):
        if name not in ids:
            yield f'{path.name}: no object {name}'


def main():
    folder = pathlib.Path(sys.argv[1])
    sources = sorted(folder.glob('*.[ch]'))
    templates = sorted(folder.glob('*.ui'))
    styles = sorted(folder.glob('*.css'))
    resources = (folder / 'rostrum-ui.gresource.xml').read_text(encoding='utf-8')
    build = (folder / 'meson.build').read_text(encoding='utf-8')

    assert list(find_deprecated('gtk_widget_show (x)')) == ['gtk_widget_show']
    assert list(find_deprecated('class="GtkDialog"')) == ['GtkDialog']
    assert not list(find_deprecated('AdwDialog gtk_widget_show_other AdwHeaderBar'))

    for path in templates:
        case(f'template/{path.stem}', check_template(path))
    case('deprecated/sources',
         (f'{path.name}: {name}' for path in sources
          for name in find_deprecated(path.read_text(encoding='utf-8'))))
    case('deprecated/templates',
         (f'{path.name}: {name}' for path in templates
          for name in find_deprecated(path.read_text(encoding='utf-8'))))
    case('listed/resources',
         (path.name for path in templates + styles + sorted(folder.glob('icons/*.svg'))
          if f'{path.relative_to(folder)}</file>' not in resources))
    case('listed/sources',
         (path.name for path in sources if path.suffix == '.c' and f"'{path.name}'" not in build))
    case('style/no-fixed-fonts',
         (f'{path.name}: {match}' for path in styles
          for match in re.findall(r'font(?:-size)?:[^;]*\dp[xt]',
                                  path.read_text(encoding='utf-8'))))
    case('style/no-deprecated-colours',
         (f'{path.name}: {match}' for path in styles
          for match in re.findall(r'@define-color|(?<!\w)@\w+_color|(?<!color-)(?:alpha|mix|shade) ?\(',
                                  path.read_text(encoding='utf-8'))))
    case('sources/no-words-outside-the-translator',
         (f'{path.name}: {match}' for path in sources
          for match in re.findall(r'(?<![\w])(?:_|g_dgettext|gettext) \("[^"]*"',
                                  path.read_text(encoding='utf-8'))))

    print(f'1..{len(results)}')
    failed = 0
    for number, (name, faults) in enumerate(results, 1):
        for fault in faults:
            print(f'# {fault}')
        failed += bool(faults)
        print(f'{"not ok" if faults else "ok"} {number} /ui/files/{name}')
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main())
