// Next steps in the agenda: what became of the last ones, and the list of those until people meet again.
(function () {
    'use strict';

    const WAIT = 400;

    /** Each answer is stored at once. Arrow keys pass over answers on their way: only where they rest counts. */
    async function answer(radio) {
        const item = radio.closest('li');
        const place = item.querySelector('.okr-error');
        const agenda = item.closest('.okr-agenda');
        const key = item.dataset.key;
        const said = { lastStep: radio.value, nextStep: item.querySelector('b').textContent };
        if (place.contains(document.activeElement)) {
            radio.focus();
        }
        place.replaceChildren();
        try {
            const path = '/key-result/' + encodeURIComponent(key) + '/next-step';
            const saved = await Headway.request(path, Headway.identified(item, said));
            Headway.checkIn.answered(key, saved.checkIn);
            if (Headway.replaceRow) {
                Headway.replaceRow(key, saved.row);
            }
            count(agenda);
            Headway.say(AJS.I18n.getText('okr.agenda.saved'));
        } catch (refusal) {
            const again = document.createElement('button');
            again.type = 'button';
            again.className = 'okr-again';
            again.textContent = AJS.I18n.getText('okr.request.again');
            again.onclick = () => Headway.once(again, () => answer(radio));
            place.append(refusal.message, ' ', again);
        }
    }

    /** 4 done · 2 open, as the answers stand. */
    function count(agenda) {
        const place = agenda.querySelector('.okr-agenda-settled');
        if (!agenda.dataset.counted || !place) {
            return;
        }
        const items = Array.from(agenda.querySelectorAll('[data-step=last-steps] li'));
        const chosen = items.map(item => (item.querySelector(':checked') || {}).value || item.dataset.outcome);
        const done = chosen.filter(value => value === 'DONE').length;
        const dropped = chosen.filter(value => value === 'DROPPED').length;
        const open = items.length - done - dropped;
        place.textContent = [
            done && AJS.I18n.getText('okr.agenda.done', done),
            dropped && AJS.I18n.getText('okr.agenda.dropped', dropped),
            open && AJS.I18n.getText('okr.agenda.open', open)
        ].filter(Boolean).join(' \u00b7 ');
    }

    /** The last screen tells what is stored now, not what was when the agenda came. */
    async function gather(agenda, step) {
        try {
            const question = agenda.dataset.question + '&since=' + agenda.dataset.since;
            const fresh = Headway.parse(await Headway.request('/agenda?' + question));
            step.replaceChildren(...fresh.querySelector('.okr-agenda-step[data-step=next-steps]').childNodes);
            step.dispatchEvent(new CustomEvent('okr-next-steps', { bubbles: true }));
        } catch (refusal) {
            const line = document.createElement('p');
            line.className = 'okr-error';
            line.append(refusal.message);
            step.querySelectorAll(':scope > .okr-error').forEach(old => old.remove());
            step.append(line);
        }
    }

    /** As one would write it into a mail. */
    async function copy(step) {
        const lines = Array.from(step.querySelectorAll('li'), item =>
            '- ' + Array.from(item.querySelectorAll('.okr-agenda-about > *'), part => part.textContent.trim()).join(' (') + ')');
        const text = [step.querySelector('h3').textContent].concat(lines).join('\n');
        try {
            await navigator.clipboard.writeText(text);
            Headway.say(AJS.I18n.getText('okr.agenda.copied'));
            step.querySelector('.okr-agenda-copy').textContent = AJS.I18n.getText('okr.agenda.copied');
        } catch (notAllowed) {
            window.prompt(AJS.I18n.getText('okr.agenda.copy'), text);
        }
    }

    document.addEventListener('change', event => {
        if (event.target.matches('.okr-answer input')) {
            const item = event.target.closest('li');
            clearTimeout(item.okrWaiting);
            item.okrWaiting = setTimeout(() => answer(event.target), WAIT);
        }
    });

    document.addEventListener('click', event => {
        const button = event.target.closest('.okr-agenda-copy');
        if (button) {
            copy(button.closest('.okr-agenda-step'));
        }
    });

    Headway.agenda.gather = gather;
})();
