// On an objective's page its sponsor stands behind it.
(function () {
    'use strict';

    async function sign(button) {
        try {
            await Headway.request('/objective/' + encodeURIComponent(button.dataset.key) + '/stand-behind',
                { version: button.dataset.version });
        } catch (refusal) {
            button.parentElement.querySelector('.okr-error').textContent = refusal.message;
            return;
        }
        await new Promise(() => window.location.reload());
    }

    document.addEventListener('click', event => {
        const button = event.target.closest('.okr-sign-it');
        if (button) {
            Headway.once(button, () => sign(button));
        }
    });
})();
