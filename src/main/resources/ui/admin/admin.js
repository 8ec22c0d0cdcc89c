// What administrators do with areas and with what somebody left behind: each asks first, then reads the page anew.
(function () {
    'use strict';

    const readAnew = () => location.reload();
    const path = (row, what) => '/admin/area/' + encodeURIComponent(row.dataset.key) + '/' + what;

    function element(tag, className, text) {
        const made = document.createElement(tag);
        made.className = className;
        made.append(text || '');
        return made;
    }

    function button(text, type, className) {
        const made = element('button', 'okr-button ' + className, text);
        made.type = type;
        return made;
    }

    function form(title, parts, submit) {
        const made = element('form', 'okr-form');
        made.noValidate = true;
        const heading = element('h2', '', title);
        heading.id = 'okr-rebind-title';
        const failed = element('p', 'okr-error');
        failed.dataset.of = '';
        failed.setAttribute('role', 'alert');
        const foot = element('div', 'okr-form-foot');
        foot.append(failed, button(AJS.I18n.getText('okr.dialog.cancel'), 'button', 'okr-cancel'), submit);
        made.append(heading, ...parts, foot);
        return made;
    }

    function dialog(row, opener, content, work) {
        const made = Headway.makeDialog('rebind', content);
        content.onsubmit = event => {
            event.preventDefault();
            Headway.once(content, async () => {
                Headway.clearErrors(content);
                try {
                    await work();
                } catch (failure) {
                    Headway.showErrors(content, failure);
                }
            });
        };
        Headway.openDialog(made, opener);
    }

    /** Who will read what, before anything is written. */
    function consequences(found) {
        const said = document.createElement('div');
        const readers = found.toEverybody
            ? AJS.I18n.getText('okr.admin.rebind.everybody', found.containerName)
            : AJS.I18n.getText('okr.admin.rebind.readers', found.containerName);
        said.append(element('p', '', readers));
        if (found.moved.length > 1) {
            const list = document.createElement('ul');
            list.append(...found.moved.slice(1).map(name => element('li', '', name)));
            said.append(element('p', '', AJS.I18n.getText('okr.admin.rebind.along')), list);
        }
        return said;
    }

    function rebind(row, opener) {
        const field = element('div', 'okr-field');
        const label = element('label', '', AJS.I18n.getText('okr.admin.rebind.container'));
        label.htmlFor = 'okr-rebind-container';
        const input = element('input', 'okr-text');
        Object.assign(input, { id: 'okr-rebind-container', name: 'container', autocomplete: 'off', spellcheck: false });
        const error = element('p', 'okr-error');
        error.dataset.of = 'container';
        field.append(label, input, error);
        const place = element('div', 'okr-field');
        place.setAttribute('aria-live', 'polite');
        const submit = button(AJS.I18n.getText('okr.admin.rebind.look'), 'submit', 'okr-primary');
        const content = form(AJS.I18n.getText('okr.admin.rebind.title', row.dataset.name), [field, place], submit);
        let seen = '';
        input.oninput = () => {
            seen = '';
            place.replaceChildren();
            submit.textContent = AJS.I18n.getText('okr.admin.rebind.look');
        };
        dialog(row, opener, content, async () => {
            const wanted = input.value.trim();
            if (seen !== wanted || !wanted) {
                place.replaceChildren(consequences(
                    await Headway.request(path(row, 'rebinding') + '?container=' + encodeURIComponent(wanted))));
                seen = wanted;
                submit.textContent = AJS.I18n.getText('okr.admin.rebind');
                return;
            }
            await Headway.request(path(row, 'container'), { version: row.dataset.version, container: wanted }, 'PUT');
            readAnew();
        });
    }

    const put = (row, archived) =>
        Headway.request(path(row, 'archived'), { version: row.dataset.version, archived: archived }, 'PUT');

    function archive(row, opener) {
        const submit = button(AJS.I18n.getText('okr.admin.archive'), 'submit', 'okr-primary');
        const text = element('p', '', AJS.I18n.getText('okr.admin.archive.text'));
        const content = form(AJS.I18n.getText('okr.admin.archive.title', row.dataset.name), [text], submit);
        dialog(row, opener, content, async () => {
            await put(row, 'true');
            readAnew();
        });
    }

    async function restore(row) {
        const error = row.querySelector('.okr-error');
        error.replaceChildren();
        try {
            await put(row, 'false');
            readAnew();
        } catch (failure) {
            error.append(failure.message);
        }
    }

    async function replace(line) {
        Headway.clearErrors(line);
        const kind = line.dataset.kind;
        const role = kind === 'objective' ? 'sponsor' : 'champion';
        try {
            await Headway.request(
                '/admin/' + kind + '/' + encodeURIComponent(line.dataset.key) + '/' + role,
                { version: line.dataset.version, userName: Headway.people.userName(line.elements.userName) },
                'PUT');
            readAnew();
        } catch (failure) {
            Headway.showErrors(line, failure);
        }
    }

    document.addEventListener('click', event => {
        const opener = event.target.closest('.okr-admin-actions button');
        if (!opener) {
            return;
        }
        const row = opener.closest('tr');
        if (opener.matches('.okr-rebind')) {
            rebind(row, opener);
        } else if (opener.matches('.okr-archive')) {
            archive(row, opener);
        } else {
            Headway.once(opener, () => restore(row));
        }
    });
    document.addEventListener('submit', event => {
        if (event.target.matches('.okr-replace')) {
            event.preventDefault();
            Headway.once(event.target, () => replace(event.target));
        }
    });
})();
