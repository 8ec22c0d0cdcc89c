// Issues that Jira does not show an editor, deleted ones among them: unlinked all together, after a question in their place.
(function () {
    'use strict';

    function button(className, text) {
        const made = document.createElement('button');
        made.type = 'button';
        made.className = 'okr-link ' + className;
        made.textContent = text;
        return made;
    }

    function ask(opener) {
        const line = opener.closest('.okr-restricted');
        const before = Array.from(line.childNodes);
        const sure = button('okr-clear-now', AJS.I18n.getText('okr.actions.clear'));
        const no = button('okr-clear-not', AJS.I18n.getText('okr.dialog.cancel'));
        line.replaceChildren(AJS.I18n.getText('okr.actions.clear.ask') + ' ', sure, ' ', no);
        no.onclick = () => {
            line.replaceChildren(...before);
            opener.focus();
        };
        no.focus();
        line.scrollIntoView({ block: 'nearest' });
    }

    async function clear(section, key) {
        Headway.toldByJira(
            await Headway.request('/key-result/' + encodeURIComponent(key) + '/restricted-action', null, 'DELETE'));
        await Headway.refreshActions(key);
        const link = section.querySelector('.okr-link-issue');
        if (link) {
            link.focus();
        }
        Headway.say(AJS.I18n.getText('okr.actions.cleared'));
    }

    document.addEventListener('click', event => {
        const opener = event.target.closest('.okr-clear');
        const sure = event.target.closest('.okr-clear-now');
        if (opener) {
            ask(opener);
        } else if (sure) {
            const section = sure.closest('.okr-actions');
            const line = sure.closest('.okr-restricted');
            Headway.once(sure, () => clear(section, sure.closest('.okr-actions-list').dataset.key)
                .catch(refusal => line.append(' ', ...Headway.refused(refusal))));
        }
    });
})();
