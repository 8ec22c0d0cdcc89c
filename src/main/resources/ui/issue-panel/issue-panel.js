// The key results of an issue: an empty shell that is filled once the page is there, and again wherever Jira replaces it.
(function () {
    'use strict';

    const CONTINUED = 'okr-panel-asked';
    const path = (panel, key) => '/issue/' + panel.dataset.issue + (key ? '/key-result/' + encodeURIComponent(key) : '');
    const panels = () => Array.from(document.querySelectorAll('.okr-issue-panel'));
    const keyOf = element => element.closest('.okr-toward').dataset.key;

    function show(panel, answer) {
        const unfolded = panel.querySelector('.okr-toward') && !panel.querySelector('.okr-panel-more');
        panel.replaceChildren(answer);
        panel.classList.toggle('okr-ready', answer.dataset.empty !== 'true');
        if (unfolded) {
            unfold(panel);
        }
    }

    /** A server that is not ours has no answer to show. */
    async function fill(panel) {
        panel.setAttribute('aria-busy', 'true');
        try {
            show(panel, Headway.parse(await Headway.request(path(panel) + '/key-results')));
        } catch (refusal) {
            panel.classList.remove('okr-ready');
        }
        panel.removeAttribute('aria-busy');
    }

    function unfold(panel) {
        panel.querySelectorAll('.okr-toward[hidden]').forEach(one => {
            one.hidden = false;
        });
        panel.querySelectorAll('.okr-panel-more').forEach(button => button.remove());
    }

    /** As Jira's own modules in that column; only what stands below it moves. */
    function make(issue) {
        const module = document.createElement('div');
        const head = document.createElement('div');
        const title = document.createElement('h4');
        const content = document.createElement('div');
        const panel = document.createElement('div');
        module.className = 'module toggle-wrap';
        head.className = 'mod-header';
        title.className = 'toggle-title';
        title.textContent = AJS.I18n.getText('okr.issue-panel');
        content.className = 'mod-content';
        panel.className = 'okr okr-issue-panel ' + CONTINUED;
        panel.dataset.issue = issue;
        head.append(title);
        content.append(panel);
        module.append(head, content);
        document.querySelector('#viewissuesidebar').append(module);
        return panel;
    }

    /** Fills the panel of an issue anew; one that was not linked yet has none. */
    Headway.refreshIssuePanel = issue =>
        fill(panels().find(panel => panel.dataset.issue === issue) || make(issue));

    function complain(panel, refusal) {
        const line = document.createElement('p');
        line.className = 'okr-error';
        line.setAttribute('role', 'alert');
        line.append(...Headway.refused(refusal));
        panel.querySelectorAll('.okr-issue-answer > .okr-error').forEach(old => old.remove());
        panel.firstElementChild.append(line);
    }

    async function unlink(panel, button) {
        const key = keyOf(button);
        const was = await Headway.request(path(panel, key), null, 'DELETE');
        const id = Headway.freshId();
        const words = AJS.I18n.getText('okr.issue-panel.unlinked');
        button.closest('.okr-toward').hidden = true;
        Headway.say(words);
        Headway.offer(button.closest('.okr-toward'), words, async () => {
            Headway.toldByJira(await Headway.request(path(panel, key), { id: id, nextStep: String(was.nextStep) }));
            await fill(panel);
            const back = panel.querySelector('.okr-toward[data-key="' + key + '"] .okr-unlink');
            if (back) {
                back.focus();
            }
        });
    }

    async function mark(panel, button) {
        const key = keyOf(button);
        Headway.toldByJira(await Headway.request(path(panel, key) + '/next-step', {}, 'PUT'));
        await fill(panel);
        panel.querySelector('.okr-toward[data-key="' + key + '"] .okr-panel-check-in').focus();
        Headway.say(AJS.I18n.getText('okr.issue-panel.marked'));
    }

    document.addEventListener('click', event => {
        const button = event.target.closest('.okr-issue-panel button');
        const panel = button && button.closest('.okr-issue-panel');
        const once = work => Headway.once(button, () => work().catch(refusal => complain(panel, refusal)));
        if (!button || button.closest('.okr-toast')) {
            return;
        }
        if (button.matches('.okr-unlink')) {
            once(() => unlink(panel, button));
        } else if (button.matches('.okr-panel-mark')) {
            once(() => mark(panel, button));
        } else if (button.matches('.okr-panel-again')) {
            once(() => fill(panel));
        } else if (button.matches('.okr-panel-check-in')) {
            Headway.openCheckIn(button, keyOf(button));
        } else if (button.matches('.okr-panel-link')) {
            Headway.linkToKeyResult(button, panel.dataset.issue);
        } else if (button.matches('.okr-panel-more')) {
            const next = panel.querySelector('.okr-toward[hidden] a');
            unfold(panel);
            next.focus();
        }
    });

    /** What was checked in, or taken back, is shown; the place to go on from stays. */
    document.addEventListener('okr-checked-in', event => {
        panels().filter(panel => panel.querySelector('.okr-toward[data-key="' + event.detail.key + '"]')).forEach(async panel => {
            await fill(panel);
            const button = panel.querySelector('.okr-toward[data-key="' + event.detail.key + '"] .okr-panel-check-in');
            if (button) {
                button.focus();
            }
            if (button && event.detail.checkIn) {
                Headway.offerUndo(button, event.detail.checkIn);
            }
        });
    });

    // What can still be undone stays.
    document.addEventListener('okr-connected', () => panels()
        .filter(panel => panel.querySelector('.okr-connect') && !panel.querySelector('.okr-toast'))
        .forEach(fill));

    function start() {
        panels().filter(panel => !panel.classList.contains(CONTINUED)).forEach(panel => {
            panel.classList.add(CONTINUED);
            fill(panel);
        });
    }

    document.readyState === 'loading' ? document.addEventListener('DOMContentLoaded', start) : start();
    if (window.JIRA && JIRA.bind && JIRA.Events) {
        JIRA.bind(JIRA.Events.NEW_CONTENT_ADDED, start);
    }
})();
