// What stands in a dialog until its content has come, and why it does not come.
(function () {
    'use strict';

    /** One line, named as the dialog is; with {@code again} it is a complaint, and offers to try once more. */
    Headway.waiting = (dialog, message, again) => {
        const place = document.createElement('div');
        const text = document.createElement('p');
        place.className = 'okr-drawer-wait';
        text.id = 'okr-' + dialog + '-title';
        text.textContent = message;
        place.append(text);
        if (again) {
            const button = document.createElement('button');
            const close = document.createElement('button');
            button.className = 'okr-button';
            button.textContent = AJS.I18n.getText('okr.request.again');
            button.onclick = again;
            close.className = 'okr-button okr-cancel';
            close.textContent = AJS.I18n.getText('okr.dialog.close');
            text.className = 'okr-error';
            text.setAttribute('role', 'alert');
            place.append(button, ' ', close);
        }
        return place;
    };
})();
