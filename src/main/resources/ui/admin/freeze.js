// Pages with macros of ours: looked at part by part, then frozen part by part. What is left is found by looking again.
(function () {
    'use strict';

    const AT_ONCE = 10;

    function element(tag, className, ...inside) {
        const made = document.createElement(tag);
        made.className = className;
        made.append(...inside);
        return made;
    }

    const part = within => within.closest('.okr-freeze');
    const say = (within, text) => {
        part(within).querySelector('.okr-freeze-said').textContent = text;
    };

    function row(page) {
        const link = element('a', '', page.title);
        link.href = AJS.contextPath() + '/pages/viewpage.action?pageId=' + page.id;
        link.dir = 'auto';
        const made = element(
            'tr', '', element('td', '', link), element('td', '', page.space), element('td', 'okr-freeze-state', page.said));
        made.dataset.page = page.id;
        made.dataset.state = page.state;
        return made;
    }

    function table() {
        const heads = [
            AJS.I18n.getText('okr.freeze.page'),
            AJS.I18n.getText('okr.freeze.space'),
            AJS.I18n.getText('okr.freeze.outcome')
        ].map(text => {
            const head = element('th', '', text);
            head.scope = 'col';
            return head;
        });
        return element(
            'table', 'okr-admin-table', element('thead', '', element('tr', '', ...heads)), element('tbody', ''));
    }

    const ready = found => Array.from(found.querySelectorAll('[data-state=ready]'));

    async function look(button) {
        const found = part(button).querySelector('.okr-freeze-found');
        const list = table();
        const rows = list.querySelector('tbody');
        found.replaceChildren();
        try {
            for (let from = 0; from >= 0;) {
                say(button, AJS.I18n.getText('okr.freeze.looking', rows.children.length));
                const some = await Headway.request('/admin/page?from=' + from);
                rows.append(...some.pages.map(row));
                from = some.next;
            }
        } catch (failure) {
            say(button, failure.message);
            return;
        }
        if (!rows.children.length) {
            say(button, AJS.I18n.getText('okr.freeze.none'));
            return;
        }
        found.append(list);
        const many = ready(found).length;
        say(button, AJS.I18n.getText('okr.freeze.found', rows.children.length, many));
        if (many) {
            const start = element('button', 'okr-button okr-primary okr-freeze-all', AJS.I18n.getText('okr.freeze.freeze', many));
            start.type = 'button';
            found.prepend(element('p', '', start));
        }
    }

    function ask(opener) {
        const many = ready(part(opener)).length;
        const heading = element('h2', '', AJS.I18n.getText('okr.freeze.confirm', many));
        heading.id = 'okr-freeze-title';
        const cancel = element('button', 'okr-button okr-cancel', AJS.I18n.getText('okr.dialog.cancel'));
        cancel.type = 'button';
        const submit = element('button', 'okr-button okr-primary', AJS.I18n.getText('okr.freeze.freeze', many));
        const form = element(
            'form', 'okr-form', heading, element('p', '', AJS.I18n.getText('okr.freeze.confirm.text')),
            element('div', 'okr-form-foot', cancel, submit));
        const dialog = Headway.makeDialog('freeze', form);
        form.onsubmit = event => {
            event.preventDefault();
            dialog.close();
            Headway.once(opener, () => freeze(opener));
        };
        Headway.openDialog(dialog, opener);
    }

    async function freeze(button) {
        const found = part(button).querySelector('.okr-freeze-found');
        const wanted = ready(found);
        let frozen = 0;
        for (let done = 0; done < wanted.length; done += AT_ONCE) {
            say(button, AJS.I18n.getText('okr.freeze.going', done, wanted.length));
            const some = wanted.slice(done, done + AT_ONCE);
            try {
                const answer = await Headway.request('/admin/page/freeze', { pages: some.map(one => one.dataset.page) });
                answer.pages.forEach((page, place) => {
                    some[place].dataset.state = page.state;
                    some[place].querySelector('.okr-freeze-state').textContent = page.said;
                    frozen += page.state === 'frozen' ? 1 : 0;
                });
            } catch (failure) {
                say(button, failure.message);
                return;
            }
        }
        say(button, AJS.I18n.getText('okr.freeze.done', frozen, wanted.length));
        button.parentElement.remove();
    }

    document.addEventListener('click', event => {
        const button = event.target.closest('.okr-freeze button');
        if (button && button.matches('.okr-freeze-look')) {
            Headway.once(button, () => look(button));
        } else if (button) {
            ask(button);
        }
    });
})();
