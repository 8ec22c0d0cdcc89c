// The last screen of an agenda: beside each next step its issue, or a way to make one. Asked for once, after the list is there.
(function () {
    'use strict';

    const path = key => '/key-result/' + encodeURIComponent(key);

    function span(className, words) {
        const element = document.createElement('span');
        element.className = className;
        element.textContent = words;
        return element;
    }

    function link(issue) {
        const way = document.createElement('a');
        way.className = 'okr-issue';
        way.href = issue.url;
        way.target = '_blank';
        way.textContent = issue.key;
        return way;
    }

    /** A new issue is an action at once; that it is the next step is said to Jira, too. */
    async function mark(key, issue) {
        Headway.toldByJira(await Headway.request(
            path(key) + '/action/' + encodeURIComponent(issue.id) + '/next-step', {}, 'PUT'));
    }

    function offer(item, place) {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'okr-button';
        button.textContent = AJS.I18n.getText('okr.issue.make');
        button.onclick = () => {
            const picker = document.createElement('div');
            const close = () => {
                picker.remove();
                button.hidden = false;
                button.focus();
            };
            picker.className = 'okr-picker';
            item.append(picker);
            button.hidden = true;
            const words = item.querySelector('b').textContent;
            Headway.makeIssue(picker, item.dataset.key, words, async issue => {
                await mark(item.dataset.key, issue);
                picker.remove();
                show(place, issue);
                place.querySelector('a').focus();
                if (Headway.refreshIssues) {
                    Headway.refreshIssues(item.dataset.key);
                }
            }, close);
        };
        place.replaceChildren(button);
    }

    const show = (place, issue) => place.replaceChildren(link(issue), ' ', span('okr-issue-state', issue.status));

    document.addEventListener('okr-next-steps', async event => {
        const agenda = event.target.closest('.okr-agenda');
        const items = Array.from(event.target.querySelectorAll('li[data-key]'));
        if (items.length === 0) {
            return;
        }
        const keys = items.map(item => item.dataset.key);
        const answer = await Headway.request('/action/states', { keys: keys }).catch(() => ({ state: 'not-reached' }));
        const states = new Map(answer.state === 'told' ? answer.told.map(state => [state.keyResult, state]) : []);
        items.forEach(item => {
            const place = item.querySelector('.okr-agenda-issue');
            const state = states.get(item.dataset.key);
            const step = agenda.querySelector('.okr-agenda-step[data-step="' + CSS.escape(item.dataset.key) + '"]');
            if (state && state.step) {
                show(place, state.step);
            } else if (state && state.restrictedStep) {
                place.replaceChildren(span('okr-issue-state', AJS.I18n.getText('okr.actions.restricted')));
            } else if (answer.state === 'told' && step && step.dataset.may) {
                offer(item, place);
            }
        });
        if (answer.state === 'not-reached') {
            const line = span('okr-small', AJS.I18n.getText('okr.actions.not-reached'));
            event.target.querySelector('.okr-agenda-open').after(line);
        }
    });
})();
