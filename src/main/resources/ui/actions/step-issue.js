// Question 4 of a check-in: the next step may be an issue. It is linked when the check-in is saved; the text stays its author's.
(function () {
    'use strict';

    const path = key => '/key-result/' + encodeURIComponent(key);

    function button(className, words) {
        const one = document.createElement('button');
        one.type = 'button';
        one.className = className;
        one.textContent = words;
        return one;
    }

    function link(issue) {
        const way = document.createElement('a');
        way.className = 'okr-issue';
        way.textContent = issue.key || issue.text;
        if (issue.url) {
            way.href = issue.url;
            way.target = '_blank';
        }
        return way;
    }

    function state(issue) {
        const words = document.createElement('span');
        words.className = 'okr-issue-state';
        words.textContent = issue.status || '';
        return words;
    }

    /** An issue, or none, as the next step that will be saved. */
    function choose(form, issue) {
        form.okrIssue = issue;
        form.okrLinkId = null;
        form.dataset.issue = issue ? issue.id || '' : '';
        draw(form);
    }

    function draw(form) {
        const place = form.querySelector('.okr-step-issue');
        const issue = form.okrIssue;
        if (issue) {
            const cross = button('okr-unlink', '');
            cross.setAttribute('aria-label', AJS.I18n.getText('okr.issue.without'));
            cross.onclick = () => {
                choose(form, null);
                place.querySelector('button').focus();
            };
            place.replaceChildren(link(issue), state(issue), cross);
            return;
        }
        const opener = button('okr-link okr-pick', AJS.I18n.getText('okr.actions.link'));
        opener.setAttribute('aria-expanded', 'false');
        opener.onclick = () => Headway.pickIssue(place, opener, form.dataset.key, async picked => {
            choose(form, picked);
            form.elements.nextStep.focus();
        }, () => form.elements.nextStep.value);
        place.replaceChildren(opener);
    }

    /** The issue of the last next step, once Jira has told of it. */
    async function showLast(form) {
        const answer = await Headway.request(path(form.dataset.key) + '/action');
        const last = answer.state === 'told' && answer.told.issues.find(issue => issue.id === answer.told.nextStep);
        const loop = form.querySelector('.okr-loop legend');
        if (!last) {
            return;
        }
        if (loop) {
            loop.append(' ', link(last), ' ', state(last));
            form.okrLast = last;
        } else if (form.dataset.corrects && form.dataset.issue === undefined) {
            choose(form, last);
        }
    }

    document.addEventListener('okr-shown', event => {
        const place = event.target.querySelector('.okr-form .okr-step-issue:empty');
        if (place) {
            const form = place.closest('form');
            draw(form);
            showLast(form).catch(() => {});
        }
    });

    // Still open: then it is the same issue, too, until another is chosen.
    document.addEventListener('change', event => {
        const form = event.target.name === 'lastStep' && event.target.closest('.okr-form');
        if (!form || !form.okrLast) {
            return;
        }
        const isOpen = form.elements.lastStep.value === 'STILL_OPEN';
        if (isOpen && !form.okrIssue) {
            choose(form, form.okrLast);
        } else if (!isOpen && form.okrIssue === form.okrLast) {
            choose(form, null);
        }
    });

    /** Links what was chosen, before a check-in says that it is the next step. */
    Headway.linkNextStep = async form => {
        const issue = form.okrIssue;
        if (!issue || issue.linked || issue === form.okrLast) {
            return;
        }
        try {
            form.okrLinkId = form.okrLinkId || Headway.freshId();
            form.dataset.issue = await Headway.linkIssue(form.dataset.key, form.okrLinkId, issue.id || issue.text);
            form.okrIssue = Object.assign({ linked: true }, issue);
        } catch (refusal) {
            throw Object.assign(refusal, { errors: [{ field: 'nextStep', message: refusal.message }], answered: true });
        }
    };
})();
