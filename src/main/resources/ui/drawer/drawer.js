// A key result from near, in a drawer over the page: from its title, an opened row, or a link to it.
(function () {
    'use strict';

    const ADDRESS = /\/plugins\/servlet\/headway\/([A-Z0-9]+-KR[0-9]+)$/;
    const path = key => '/key-result/' + encodeURIComponent(key);

    /** Two lines of each answer, and a button for the rest. */
    function shorten(answers) {
        answers.forEach(answer => {
            answer.classList.add('okr-cut');
            if (answer.scrollHeight > answer.clientHeight + 1) {
                const more = document.createElement('button');
                more.type = 'button';
                more.className = 'okr-again okr-more-of-it';
                more.textContent = AJS.I18n.getText('okr.drawer.more-of-answer');
                more.onclick = () => {
                    answer.classList.remove('okr-cut');
                    answer.tabIndex = -1;
                    answer.focus();
                    more.remove();
                };
                answer.after(more);
            }
        });
    }

    const answersIn = part => part.querySelectorAll('.okr-history td > p:not(.okr-small)');

    async function fill(dialog) {
        dialog.setAttribute('aria-busy', 'true');
        try {
            const drawer = Headway.parse(await Headway.request(path(dialog.dataset.key) + '/drawer?asOf=' + dialog.dataset.day));
            dialog.replaceChildren(drawer);
            Headway.shown(drawer);
            shorten(answersIn(drawer));
            const edit = drawer.querySelector('[data-choice=edit]');
            if (edit) {
                edit.hidden = !(Headway.mayEditLine && Headway.mayEditLine(drawer.dataset.key));
            }
            return drawer;
        } catch (refusal) {
            dialog.replaceChildren(Headway.waiting('drawer', refusal.message, () => fill(dialog).then(focus)));
            return null;
        } finally {
            dialog.removeAttribute('aria-busy');
        }
    }

    const focus = drawer => drawer && drawer.querySelector('#okr-drawer-title').focus();

    /** Focus goes back to the opener; one that was replaced meanwhile has left a row behind. */
    function giveBack(dialog, opener) {
        dialog.addEventListener('close', () => {
            const row = document.querySelector('.okr-kr[data-key="' + CSS.escape(dialog.dataset.key) + '"] .okr-more');
            if (!opener.isConnected && row) {
                row.focus();
            }
        });
        dialog.addEventListener('mousedown', event => {
            if (event.target === dialog) {
                dialog.close();
            }
        });
    }

    function open(key, opener) {
        if (document.querySelector('.okr-drawer-dialog')) {
            return;
        }
        const dialog = Headway.makeDialog('drawer', Headway.waiting('drawer', AJS.I18n.getText('okr.request.loading')));
        dialog.dataset.key = key;
        dialog.dataset.day = Headway.dayOf ? Headway.dayOf(opener) : '';
        Headway.openDialog(dialog, opener);
        giveBack(dialog, opener);
        fill(dialog).then(focus);
    }

    /** Says beside the link why no older ones came; the link stays for another try. */
    function complain(link, refusal) {
        const words = document.createElement('p');
        words.className = 'okr-error';
        words.setAttribute('role', 'alert');
        words.textContent = refusal.message;
        forgive(link);
        link.after(words);
    }

    function forgive(link) {
        const before = link.parentElement.querySelector('.okr-older + .okr-error');
        if (before) {
            before.remove();
        }
    }

    async function older(link) {
        const drawer = link.closest('.okr-drawer');
        const answer = Headway.parse(
            await Headway.request(path(drawer.dataset.key) + '/older?before=' + link.dataset.before
                + '&asOf=' + drawer.closest('dialog').dataset.day));
        const rows = Array.from(answer.querySelectorAll('tbody > tr'));
        forgive(link);
        drawer.querySelector('.okr-history tbody').append(...rows);
        rows.forEach(row => shorten(row.querySelectorAll('td > p:not(.okr-small)')));
        if (rows.length) {
            rows[0].tabIndex = -1;
            rows[0].focus();
        }
        link.dataset.before = answer.dataset.before;
        link.textContent = answer.dataset.older;
        link.hidden = !answer.dataset.older;
    }

    function choose(event) {
        const drawer = event.target.closest('.okr-drawer');
        const button = event.target;
        if (event.detail === 'correct') {
            Headway.correctLast(button, drawer.dataset.key);
        } else if (event.detail === 'copy') {
            navigator.clipboard.writeText(new URL(drawer.dataset.address, location.href).href).then(
                () => Headway.say(AJS.I18n.getText('okr.drawer.copied')),
                () => location.assign(drawer.dataset.address));
        } else if (event.detail === 'edit') {
            drawer.closest('dialog').close();
            Headway.editLine(drawer.dataset.key);
        }
    }

    /** A key result that a click asks for. Clicks that open tabs or mark text mean something else. */
    function asked(event) {
        const title = event.target.closest('.okr-kr .okr-title');
        const all = event.target.closest('.okr-all');
        const link = event.target.closest('a[href]');
        if (event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
            return null;
        }
        if (title && String(getSelection()) === '') {
            return { key: title.closest('tr').dataset.key, opener: title.closest('tr').querySelector('.okr-more') };
        }
        if (all) {
            return { key: all.closest('tr').previousElementSibling.dataset.key, opener: all };
        }
        const found = link && !link.closest('.okr-drawer') && link.origin === location.origin && ADDRESS.exec(link.pathname);
        return found && link.search === '' ? { key: found[1], opener: link } : null;
    }

    document.addEventListener('click', event => {
        const link = event.target.closest('.okr-drawer .okr-older');
        const wanted = asked(event);
        if (link) {
            event.preventDefault();
            Headway.once(link, () => older(link).catch(refusal => complain(link, refusal)));
        } else if (wanted) {
            event.preventDefault();
            open(wanted.key, wanted.opener);
        }
    });
    document.addEventListener('okr-choice', event => {
        if (event.target.closest('.okr-drawer')) {
            choose(event);
        }
    });

    /** Shows what is there now; answers the button to check in, which has the focus then. */
    Headway.refreshDrawer = async dialog => {
        const drawer = await fill(dialog);
        const button = drawer ? drawer.querySelector('.okr-check-in, .okr-drawer-more') : dialog.querySelector('button');
        button.focus();
        return button;
    };
})();
