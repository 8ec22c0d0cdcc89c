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

    /** The issue that was made or named is linked, and is the next step. */
    async function take(key, issue) {
        if (issue.linked) {
            Headway.toldByJira(await Headway.request(
                path(key) + '/action/' + encodeURIComponent(issue.id) + '/next-step', {}, 'PUT'));
        } else {
            await Headway.linkIssue(key, Headway.freshId(), issue.id || issue.text, true);
        }
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
                await take(item.dataset.key, issue);
                close();
                await ask([item], item.parentElement);
                place.querySelector('a, button').focus();
                if (Headway.refreshIssues) {
                    Headway.refreshIssues(item.dataset.key);
                }
            }, close);
        };
        place.replaceChildren(button);
    }

    const show = (place, issue) => place.replaceChildren(link(issue), ' ', span('okr-issue-state', issue.status));

    function draw(item, state) {
        const place = item.querySelector('.okr-agenda-issue');
        const step = item.closest('.okr-agenda').querySelector('.okr-agenda-step[data-step="' + CSS.escape(item.dataset.key) + '"]');
        if (state && state.step) {
            show(place, state.step);
        } else if (state && state.restrictedStep) {
            place.replaceChildren(span('okr-issue-state', AJS.I18n.getText('okr.actions.restricted')));
        } else if (step && step.dataset.may) {
            offer(item, place);
        }
    }

    /** Below the list: why there are no issues in it. */
    function tell(list, content) {
        const line = span('okr-small okr-agenda-jira', '');
        line.append(...content);
        list.after(line);
    }

    async function ask(items, list) {
        const keys = items.map(item => item.dataset.key);
        const answer = await Headway.request('/action/states', { keys: keys }).catch(() => ({ state: 'not-reached' }));
        list.parentElement.querySelectorAll('.okr-agenda-jira').forEach(old => old.remove());
        if (answer.state === 'told') {
            const states = new Map(answer.told.map(state => [state.keyResult, state]));
            items.forEach(item => draw(item, states.get(item.dataset.key)));
        } else if (answer.state === 'not-connected') {
            tell(list, Headway.connect(
                answer.authorise, AJS.I18n.getText('okr.actions.connect'), AJS.I18n.getText('okr.actions.connect.why')));
        } else if (answer.state === 'not-reached') {
            tell(list, [AJS.I18n.getText('okr.actions.not-reached')]);
        }
    }

    function askAll(place) {
        const list = place.querySelector('.okr-agenda-open');
        const items = Array.from(place.querySelectorAll('li[data-key]'));
        if (list && items.length) {
            ask(items, list);
        }
    }

    document.addEventListener('okr-next-steps', event => askAll(event.target));

    document.addEventListener('okr-connected', () =>
        document.querySelectorAll('.okr-agenda-jira:has(.okr-connect)').forEach(line => askAll(line.parentElement)));
})();
