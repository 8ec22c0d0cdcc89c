// The decision to go without OKRs in a cycle: recorded with a reason, and taken back.
(function () {
    'use strict';

    const dialogs = new WeakMap();

    async function record(form, root) {
        Headway.clearErrors(form);
        try {
            await Headway.request('/cycle-decision', {
                container: root.dataset.container,
                team: root.dataset.team,
                cycle: root.dataset.cycle,
                reason: form.elements.reason.value,
                because: form.elements.because.value.trim()
            });
        } catch (failure) {
            Headway.showErrors(form, failure);
            return;
        }
        form.closest('dialog').close();
        await Headway.show(root);
    }

    function make(root) {
        const form = root.querySelector('.okr-no-okrs-form').content.cloneNode(true).firstElementChild;
        form.addEventListener('submit', event => {
            event.preventDefault();
            Headway.once(form, () => record(form, root));
        });
        return Headway.makeDialog('no-okrs', form);
    }

    async function takeBack(button) {
        const of = new URLSearchParams({ area: button.dataset.area, cycle: button.dataset.cycle });
        await Headway.request('/cycle-decision?' + of, null, 'DELETE');
        await Headway.show(button);
    }

    document.addEventListener('click', event => {
        const opener = event.target.closest('.okr-no-okrs');
        const back = event.target.closest('.okr-take-back');
        if (opener) {
            const root = opener.closest('.okr');
            if (!dialogs.has(root)) {
                dialogs.set(root, make(root));
            }
            Headway.openDialog(dialogs.get(root), opener);
        } else if (back) {
            Headway.once(back, () => takeBack(back).catch(refusal => Headway.complainOnTop(back, refusal)));
        }
    });
})();
