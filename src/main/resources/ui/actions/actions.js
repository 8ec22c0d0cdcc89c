// The actions of a key result in an opened row, in the drawer and on its page: linked, unlinked, and one of them the next step.
(function () {
    'use strict';

    const path = key => '/key-result/' + encodeURIComponent(key);
    const keyOf = section => section.closest('.okr-details')
        ? section.closest('.okr-details').previousElementSibling.dataset.key
        : section.closest('[data-key]').dataset.key;

    async function fill(section) {
        const most = section.dataset.most ? '?most=' + section.dataset.most : '';
        section.setAttribute('aria-busy', 'true');
        try {
            section.replaceChildren(Headway.parse(await Headway.request(path(keyOf(section)) + '/actions' + most)));
        } catch (refusal) {
            section.replaceChildren();
        }
        section.removeAttribute('aria-busy');
        return section;
    }

    /** Everywhere on the page, for the same actions may be open twice. */
    async function refresh(key) {
        Headway.refreshIssues(key);
        await Promise.all(Array.from(document.querySelectorAll('.okr-actions'))
            .filter(section => keyOf(section) === key)
            .map(fill));
    }

    function complain(section, refusal) {
        const line = document.createElement('p');
        line.className = 'okr-error';
        line.setAttribute('role', 'alert');
        line.append(...Headway.refused(refusal));
        section.querySelectorAll('.okr-actions-list > .okr-error').forEach(old => old.remove());
        section.firstElementChild.append(line);
    }

    const link = async (key, id, issue, nextStep) => Headway.toldByJira(
        await Headway.request(path(key) + '/action', { id: id, issue: issue, nextStep: String(Boolean(nextStep)) }));

    async function unlink(section, line) {
        const key = keyOf(section);
        const name = line.dataset.issueKey;
        const was = await Headway.request(path(key) + '/action/' + line.dataset.issue, null, 'DELETE');
        await refresh(key);
        const id = Headway.freshId();
        const button = section.querySelector('.okr-link-issue');
        button.focus();
        Headway.say(AJS.I18n.getText('okr.actions.unlinked', name));
        Headway.offer(button, AJS.I18n.getText('okr.actions.unlinked', name), async () => {
            await link(key, id, line.dataset.issue, was.nextStep);
            await refresh(key);
            const back = section.querySelector('[data-issue="' + line.dataset.issue + '"] .okr-unlink');
            (back || section.querySelector('.okr-link-issue')).focus();
        });
    }

    async function mark(section, star) {
        const key = keyOf(section);
        const issue = star.closest('li').dataset.issue;
        if (star.getAttribute('aria-pressed') === 'true') {
            await Headway.request(path(key) + '/next-step-issue', null, 'DELETE');
        } else {
            Headway.toldByJira(await Headway.request(path(key) + '/action/' + issue + '/next-step', null, 'PUT'));
        }
        await refresh(key);
        section.querySelector('[data-issue="' + issue + '"] .okr-star').focus();
    }

    function pick(section, button) {
        const key = keyOf(section);
        Headway.pickIssue(button.closest('.okr-actions-list'), button, key, async issue => {
            if (!issue.linked) {
                await link(key, Headway.freshId(), issue.id || issue.text);
            }
            await refresh(key);
            section.querySelector('.okr-link-issue').focus();
            Headway.say(AJS.I18n.getText('okr.actions.linked', issue.key || issue.text));
        });
    }

    document.addEventListener('okr-shown', event => {
        event.target.querySelectorAll('.okr-actions:empty').forEach(fill);
    });

    const onItsPage = () => document.querySelectorAll('.okr-address .okr-actions:empty').forEach(fill);
    document.readyState === 'loading' ? document.addEventListener('DOMContentLoaded', onItsPage) : onItsPage();

    document.addEventListener('okr-connected', () => document.querySelectorAll('.okr-actions').forEach(section => {
        if (section.querySelector('.okr-connect')) {
            fill(section);
        }
    }));

    document.addEventListener('click', event => {
        const button = event.target.closest('.okr-actions button');
        const section = button && button.closest('.okr-actions');
        const once = work => Headway.once(button, () => work().catch(refusal => complain(section, refusal)));
        if (!button) {
            return;
        }
        if (button.matches('.okr-unlink')) {
            once(() => unlink(section, button.closest('li')));
        } else if (button.matches('.okr-star')) {
            once(() => mark(section, button));
        } else if (button.matches('.okr-actions-again')) {
            once(() => fill(section));
        } else if (button.matches('.okr-link-issue')) {
            pick(section, button);
        }
    });

    Headway.linkIssue = link;
    Headway.refreshActions = refresh;
})();
