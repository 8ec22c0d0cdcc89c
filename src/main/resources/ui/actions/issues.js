// What rows show of their issues: asked for once per table, after it is there, into room that is kept for it.
(function () {
    'use strict';

    const CLOSED = 'headway-connect-to-jira-closed';

    const isToday = table => !new URLSearchParams(table.dataset.question).get('asOf');
    const rowsIn = place => Array.from(place.matches('.okr-kr') ? [place] : place.querySelectorAll('.okr-kr'))
        .filter(row => row.querySelector('.okr-step') && isToday(row.closest('.okr-table')));

    function span(name, words) {
        const element = document.createElement('span');
        element.className = name;
        element.textContent = words;
        return element;
    }

    function link(step) {
        const issue = document.createElement('a');
        issue.className = 'okr-issue';
        issue.href = step.url;
        issue.textContent = step.key;
        return issue;
    }

    function work(state) {
        const line = document.createElement('div');
        line.className = 'okr-work';
        if (state.step) {
            line.append(link(state.step), span('okr-issue-state', state.step.status));
        } else if (state.restrictedStep) {
            line.append(span('okr-issue-state', AJS.I18n.getText('okr.actions.restricted')));
        }
        if (state.total) {
            const words = AJS.I18n.getText('okr.actions.count', state.done, state.total);
            const count = span('okr-count', state.done + '/' + state.total);
            count.setAttribute('aria-hidden', 'true');
            if (!line.firstChild) {
                line.append(span('okr-issue-state okr-counted', words));
                line.firstChild.setAttribute('aria-hidden', 'true');
            }
            line.append(count, span('okr-said', words));
        }
        return line;
    }

    function show(row, state) {
        const cell = row.querySelector('.okr-step').parentElement;
        cell.querySelectorAll('.okr-work').forEach(old => old.remove());
        cell.classList.toggle('okr-working', Boolean(state));
        if (state) {
            cell.append(work(state));
        }
    }

    function cross(strip, closed) {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'okr-close';
        button.setAttribute('aria-label', AJS.I18n.getText('okr.dialog.close'));
        button.onclick = () => {
            strip.remove();
            closed();
        };
        return button;
    }

    /** Below the table: nothing above it moves. Of several tables one says it for all, and it stays where it is. */
    function tell(table, content, closed) {
        const strip = document.createElement('p');
        strip.className = 'okr-strip okr-jira';
        strip.setAttribute('role', 'status');
        strip.append(...content, cross(strip, closed));
        table.querySelectorAll('.okr-jira').forEach(old => old.remove());
        if (!document.querySelector('.okr-jira')) {
            table.append(strip);
        }
    }

    /** Offered until this person closes it; whoever comes back from Jira sees the states. */
    function connect(table, address) {
        if (localStorage.getItem(CLOSED)) {
            return;
        }
        const way = Headway.connect(
            address, AJS.I18n.getText('okr.actions.connect'), AJS.I18n.getText('okr.actions.connect.why'));
        tell(table, way, () => localStorage.setItem(CLOSED, 'yes'));
    }

    async function ask(rows) {
        if (rows.length === 0) {
            return;
        }
        const table = rows[0].closest('.okr-table');
        const keys = rows.map(row => row.dataset.key);
        const answer = await Headway.request('/action/states', { keys: keys }).catch(() => ({ state: 'not-reached' }));
        if (answer.state === 'told') {
            const states = new Map(answer.told.map(state => [state.keyResult, state]));
            rows.filter(row => row.isConnected).forEach(row => show(row, states.get(row.dataset.key)));
            table.querySelectorAll('.okr-jira').forEach(old => old.remove());
        } else if (answer.state === 'not-connected') {
            connect(table, answer.authorise);
        } else if (answer.state === 'not-reached') {
            tell(table, [AJS.I18n.getText('okr.actions.not-reached')], () => {});
        }
    }

    const askAll = () => Array.from(document.querySelectorAll('.okr-table'), table => ask(rowsIn(table)));

    document.addEventListener('okr-table', event => {
        if (event.target.matches('.okr-table')) {
            ask(rowsIn(event.target));
        }
    });
    document.addEventListener('okr-shown', event => {
        if (event.target.matches('.okr-kr')) {
            ask(rowsIn(event.target));
        }
    });
    document.addEventListener('okr-connected', askAll);
    document.readyState === 'loading' ? document.addEventListener('DOMContentLoaded', askAll) : askAll();

    /** Asks again what rows of a key result show. */
    Headway.refreshIssues = key =>
        document.querySelectorAll('.okr-kr[data-key="' + CSS.escape(key) + '"]').forEach(row => ask(rowsIn(row)));
})();
