// The link to the other product and its service account: tried, named, and its job started.
(function () {
    'use strict';

    function say(button, works, text) {
        const said = button.parentElement.querySelector('.okr-tried');
        said.classList.toggle('okr-tried-failed', !works);
        said.textContent = text;
    }

    async function tried(button, path) {
        say(button, true, AJS.I18n.getText('okr.admin.link.trying'));
        try {
            const found = await Headway.request('/admin/' + path);
            say(button, found.works, found.text);
            if (found.allow) {
                const link = document.createElement('a');
                Object.assign(link, { href: found.allow, target: '_blank', rel: 'noopener' });
                link.append(AJS.I18n.getText('okr.admin.link.allow'));
                button.parentElement.querySelector('.okr-tried').append(' ', link);
            }
        } catch (failure) {
            say(button, false, failure.message);
        }
    }

    async function named(form) {
        Headway.clearErrors(form);
        try {
            await Headway.request(
                '/admin/service-account',
                { version: form.dataset.version, userName: Headway.people.userName(form.elements.userName) },
                'PUT');
            location.reload();
        } catch (failure) {
            Headway.showErrors(form, failure);
        }
    }

    async function pulled(button) {
        try {
            await Headway.request('/admin/pull', {});
            say(button, true, AJS.I18n.getText('okr.admin.pull.begun'));
            setTimeout(() => location.reload(), 2000);
        } catch (failure) {
            say(button, false, failure.message);
        }
    }

    document.addEventListener('click', event => {
        const button = event.target.closest('.okr-admin-try button');
        if (button) {
            Headway.once(button, () => button.dataset.try ? tried(button, button.dataset.try) : pulled(button));
        }
    });
    document.addEventListener('submit', event => {
        if (event.target.matches('.okr-account')) {
            event.preventDefault();
            Headway.once(event.target, () => named(event.target));
        }
    });
})();
