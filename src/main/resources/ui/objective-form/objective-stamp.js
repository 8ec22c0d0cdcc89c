// Whether the writer of the form is the sponsor, who is offered to stand behind the objective.
(function () {
    'use strict';

    const isStood = form => Boolean(form.querySelector('.okr-stood'));

    const maySign = form => Boolean(form.elements.sponsor) && form.dataset.me !== ''
        && Headway.people.userName(form.elements.sponsor).toLowerCase() === form.dataset.me.toLowerCase();

    function offer(form) {
        const place = form.querySelector('.okr-stand');
        if (place) {
            const same = form.okrSponsor === Headway.people.userName(form.elements.sponsor);
            place.hidden = !maySign(form) || (same && isStood(form));
            const stood = form.querySelector('.okr-stood');
            if (stood) {
                stood.hidden = !same;
            }
        }
    }

    function listen(form) {
        form.okrSponsor = form.elements.sponsor ? Headway.people.userName(form.elements.sponsor) : '';
        form.addEventListener('input', () => offer(form));
        offer(form);
    }

    Headway.stamp = { listen, maySign };
})();
