// In a check-in from an issue's panel: this issue may be the next step, and is shown beside the one of last time that it was.
(function () {
    'use strict';

    const toward = form => document.querySelector('.okr-issue-panel .okr-toward[data-key="' + CSS.escape(form.dataset.key) + '"]');
    const issueOf = form => toward(form).closest('.okr-issue-panel').dataset.issue;
    const keyOf = () => document.querySelector('#key-val');

    function name() {
        const issue = document.createElement('span');
        issue.className = 'okr-small';
        issue.textContent = keyOf() ? keyOf().textContent : '';
        return issue;
    }

    /** An answer where somebody chose; else what is open stays what it was. */
    function say(form, box) {
        if (box.checked) {
            form.dataset.issue = issueOf(form);
        } else if (box.defaultChecked) {
            form.dataset.issue = '';
        } else {
            delete form.dataset.issue;
        }
    }

    function draw(form, place) {
        const isStep = Boolean(toward(form).querySelector('.okr-is-step'));
        const label = document.createElement('label');
        const box = document.createElement('input');
        const loop = form.querySelector('.okr-loop legend');
        box.type = 'checkbox';
        box.name = 'thisIssue';
        box.defaultChecked = box.checked = isStep && !loop;
        box.onchange = () => say(form, box);
        label.append(box, ' ' + AJS.I18n.getText('okr.issue-panel.this-issue'));
        place.append(label);
        if (isStep && loop) {
            loop.append(' ', name());
            form.addEventListener('change', event => {
                if (event.target.name === 'lastStep') {
                    box.checked = form.elements.lastStep.value === 'STILL_OPEN';
                    say(form, box);
                }
            });
        }
    }

    document.addEventListener('okr-shown', event => {
        const place = event.target.querySelector('.okr-form .okr-step-issue:empty');
        const form = place && place.closest('form');
        if (form && toward(form)) {
            draw(form, place);
        }
    });

    /** Marked here before the check-in says so: Jira's searches find it from then on. */
    Headway.linkNextStep = async form => {
        if (form.dataset.issue) {
            Headway.toldByJira(await Headway.request(
                '/issue/' + form.dataset.issue + '/key-result/' + encodeURIComponent(form.dataset.key) + '/next-step', {}, 'PUT'));
        }
    };
})();
