// Names an area anew, beside the questions: what was answered there and not saved yet stays.
(function () {
    'use strict';

    const path = form => '/area/' + encodeURIComponent(form.dataset.key);

    function show(form, area) {
        const title = AJS.I18n.getText('okr.settings.of', area.name);
        const place = form.querySelector('.okr-naming-saved');
        form.dataset.version = area.version;
        form.elements.name.value = area.name;
        form.closest('.okr-settings').querySelector('h1').textContent = title;
        document.title = title;
        place.textContent = '';
        place.textContent = AJS.I18n.getText('okr.settings.area.saved');
    }

    async function save(form) {
        Headway.clearErrors(form);
        form.querySelector('.okr-naming-saved').textContent = '';
        try {
            show(form, await Headway.request(path(form), {
                name: form.elements.name.value,
                level: form.elements.level.value,
                parent: form.dataset.parent,
                version: form.dataset.version
            }, 'PUT'));
        } catch (failure) {
            Headway.showErrors(form, failure);
            if (failure.theirs) {
                // To save once more is to decide between the two.
                form.dataset.version = failure.theirs.version;
                form.dataset.parent = failure.theirs.parent || '';
                form.querySelector('.okr-error[data-of=""]').textContent =
                    AJS.I18n.getText('okr.settings.area.meanwhile', failure.theirs.name);
            }
        }
    }

    document.addEventListener('submit', event => {
        if (event.target.matches('.okr-naming-form')) {
            event.preventDefault();
            Headway.once(event.target, () => save(event.target));
        }
    });
})();
