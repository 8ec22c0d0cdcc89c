// Where somebody has to let one product ask the other for them: they do so in a tab of its own, and see more once they are back.
(function () {
    'use strict';

    const CONNECT = 'a.okr-connect';
    let left = false;

    /** What leads there, and why. */
    Headway.connect = (address, words, why) => {
        const way = document.createElement('a');
        way.className = 'okr-connect';
        way.href = /^https?:/.test(address) ? address : '#';
        way.target = '_blank';
        way.rel = 'noopener';
        way.textContent = words;
        return [way, ' ' + why];
    };

    /** What a refusal says in its place: its words, or the way to allow what is missing. */
    Headway.refused = (refusal, why) => {
        if (!refusal.authorise) {
            return [refusal.message];
        }
        const words = refusal.isOfJira ? AJS.I18n.getText('okr.actions.connect') : AJS.I18n.getText('okr.issue-panel.connect');
        return Headway.connect(refusal.authorise, words, why || AJS.I18n.getText('okr.request.connect.why'));
    };

    /** What Jira told; other answers are refusals, in words, {@code instead} where Jira did not answer, or with the way to Jira. */
    Headway.toldByJira = (answer, instead) => {
        if (answer.state === 'told') {
            return answer.told;
        }
        const words = instead && answer.state === 'not-reached' ? instead : AJS.I18n.getText('okr.issue.not-told');
        throw Object.assign(new Error(words), {
            errors: [{ field: '', message: words }], answered: true, isOfJira: true, authorise: answer.authorise
        });
    };

    document.addEventListener('click', event => {
        left = left || Boolean(event.target.closest(CONNECT));
    });

    // Whoever did not allow it yet may still do so.
    window.addEventListener('focus', () => {
        if (left && document.querySelector(CONNECT)) {
            document.dispatchEvent(new CustomEvent('okr-connected'));
        }
    });
})();
