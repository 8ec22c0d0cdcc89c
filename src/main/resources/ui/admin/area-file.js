// Imports an area from a file: it is looked at first, with whom it names, and written only by the last button.
(function () {
    'use strict';

    const COUNTED = ['objectives', 'keyResults', 'checkIns'];

    function element(tag, className, ...inside) {
        const made = document.createElement(tag);
        made.className = className;
        made.append(...inside);
        return made;
    }

    function field(name, label, attributes) {
        const input = Object.assign(
            element('input', 'okr-text'), { type: 'text', autocomplete: 'off', spellcheck: false }, attributes);
        input.name = name;
        input.id = 'okr-area-file-' + name;
        const named = element('label', '', label);
        named.htmlFor = input.id;
        const error = element('p', 'okr-error');
        error.dataset.of = name;
        return element('div', 'okr-field', named, input, error);
    }

    /** What would be made, and under which names; the fields are sent with the next look. */
    function plan(found) {
        // Definitions are in the file once for each version.
        const counts = COUNTED.map(section => found.entries[section]);
        const said = element('p', '', AJS.I18n.getText('okr.admin.file.found', found.from, ...counts));
        const fields = [
            field('name', AJS.I18n.getText('okr.admin.file.name'), { value: found.name }),
            field('key', AJS.I18n.getText('okr.admin.file.key'), { value: found.key })
        ];
        if (found.parentLeftOut) {
            fields.push(element('p', 'okr-small', AJS.I18n.getText('okr.admin.file.parent', found.parentLeftOut)));
        }
        if (found.unknown.length) {
            fields.push(element('p', '', AJS.I18n.getText('okr.admin.file.unknown')));
            found.unknown.forEach(userName => {
                const one = field('people.' + userName, userName, { autocapitalize: 'none' });
                one.querySelector('label').dir = 'auto';
                fields.push(one);
            });
        }
        return [said, ...fields];
    }

    function read(form, place) {
        const people = {};
        place.querySelectorAll('[name^="people."]').forEach(input => {
            if (input.value.trim()) {
                people[input.name.slice('people.'.length)] = input.value.trim();
            }
        });
        const typed = name => (place.querySelector('[name=' + name + ']') || { value: '' }).value.trim();
        return { key: typed('key'), name: typed('name'), people: people };
    }

    async function fileOf(input) {
        const chosen = input.files[0];
        if (!chosen) {
            return null;
        }
        try {
            return JSON.parse(await chosen.text());
        } catch (noJson) {
            return {};
        }
    }

    /** What is wrong inside a file is said with the way to it. */
    function withTheWay(failure) {
        (failure.errors || []).filter(error => (error.field || '').startsWith('file')).forEach(error => {
            error.message = error.field === 'file' ? error.message : error.field + ': ' + error.message;
            error.field = 'file';
        });
        return failure;
    }

    function makeForm() {
        const heading = element('h2', '', AJS.I18n.getText('okr.admin.file.title'));
        heading.id = 'okr-area-file-title';
        const file = field('file', AJS.I18n.getText('okr.admin.file.file'), { type: 'file', accept: '.json' });
        const container = field('container', AJS.I18n.getText('okr.admin.rebind.container'), {});
        const place = element('div', '');
        place.setAttribute('aria-live', 'polite');
        const cancel = element('button', 'okr-button okr-cancel', AJS.I18n.getText('okr.dialog.cancel'));
        cancel.type = 'button';
        const submit = element('button', 'okr-button okr-primary', AJS.I18n.getText('okr.admin.file.look'));
        const failed = element('p', 'okr-error');
        failed.dataset.of = '';
        failed.setAttribute('role', 'alert');
        const help = element('p', 'okr-small', AJS.I18n.getText('okr.admin.file.help'));
        const foot = element('div', 'okr-form-foot', failed, cancel, submit);
        const form = element('form', 'okr-form', heading, help, file, container, place, foot);
        form.noValidate = true;
        let seen = '';
        const told = () => JSON.stringify([form.elements.container.value.trim(), read(form, place)]);
        const forget = () => {
            seen = '';
            place.replaceChildren();
            submit.textContent = AJS.I18n.getText('okr.admin.file.look');
        };
        file.querySelector('input').onchange = forget;
        container.querySelector('input').oninput = forget;
        form.onsubmit = event => {
            event.preventDefault();
            Headway.once(form, async () => {
                Headway.clearErrors(form);
                try {
                    const content = await fileOf(form.elements.file);
                    const body = Headway.identified(form, Object.assign({ file: content }, read(form, place)));
                    const path = '/import/area?container='
                        + encodeURIComponent(form.elements.container.value.trim());
                    if (seen !== told()) {
                        place.replaceChildren(...plan(await Headway.request(path + '&dryRun=true', body)));
                        seen = told();
                        submit.textContent = AJS.I18n.getText('okr.admin.file.import');
                        return;
                    }
                    await Headway.request(path, body);
                    location.reload();
                } catch (failure) {
                    Headway.showErrors(form, withTheWay(failure));
                }
            });
        };
        return form;
    }

    document.addEventListener('click', event => {
        const opener = event.target.closest('.okr-area-file');
        if (opener) {
            Headway.openDialog(Headway.makeDialog('area-file', makeForm()), opener);
        }
    });
})();
