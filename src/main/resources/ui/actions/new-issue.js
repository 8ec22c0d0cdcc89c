// A new issue in three fields. Project and type are offered as they were chosen for this area the last time.
(function () {
    'use strict';

    const path = key => '/key-result/' + encodeURIComponent(key);
    let made = 0;

    function field(form, words, input) {
        const label = document.createElement('label');
        input.id = 'okr-new-issue-' + (++made);
        input.className = 'okr-text';
        label.htmlFor = input.id;
        label.textContent = words;
        form.append(label, input);
        return input;
    }

    function offer(select, places, last) {
        select.replaceChildren(...places.map(place => new Option(place.name, place.id, false, place.id === last)));
    }

    /** Jira's own form, in another tab; what is made there has a key, and the field for it is here. */
    function byHand(picker, key, address, taken) {
        const line = document.createElement('p');
        const way = document.createElement('a');
        line.className = 'okr-small okr-by-hand';
        way.href = address;
        way.target = '_blank';
        way.rel = 'noopener';
        way.textContent = AJS.I18n.getText('okr.issue.by-hand.link');
        line.append(AJS.I18n.getText('okr.issue.by-hand') + ' ', way, AJS.I18n.getText('okr.issue.by-hand.key'));
        picker.replaceChildren(line);
        const field = Headway.searchIssue(picker, key, taken);
        way.onclick = () => field.focus();
        way.focus();
        picker.scrollIntoView({ block: 'nearest' });
    }

    async function places(key, asked) {
        return Headway.toldByJira(await Headway.request(path(key) + '/issue-place?' + new URLSearchParams(asked)));
    }

    /** Where there are more projects than one looks through, Jira finds the one whose name or key is typed. */
    function finding(select, key, known, chosen) {
        const field = document.createElement('input');
        const last = known.places.find(place => place.id === known.project);
        const put = place => {
            field.value = place ? place.name : '';
            field.dataset.project = place ? place.id : '';
        };
        field.id = select.id;
        field.className = 'okr-text';
        field.placeholder = AJS.I18n.getText('okr.issue.project.find');
        select.replaceWith(field);
        put(last);
        Headway.offerChoices(field, {
            find: async text => (await places(key, { text })).places.slice(0, 10)
                .map(place => Object.assign({ label: place.name, hint: '' }, place)),
            pick: place => {
                put(place);
                chosen();
            },
            opened: () => field.dataset.project ? field.value : field.value.trim(),
            typed: () => { field.dataset.project = ''; },
            none: AJS.I18n.getText('okr.issue.project.none')
        });
        return field;
    }

    /** Takes the place of the search in a picker. */
    Headway.makeIssue = async (picker, key, suggested, pick, close) => {
        const form = document.createElement('div');
        const error = document.createElement('p');
        const button = document.createElement('button');
        form.className = 'okr-new-issue';
        form.setAttribute('role', 'group');
        form.setAttribute('aria-label', AJS.I18n.getText('okr.issue.new'));
        error.className = 'okr-error';
        button.type = 'button';
        button.className = 'okr-button';
        button.textContent = AJS.I18n.getText('okr.issue.make');
        const summary = field(form, AJS.I18n.getText('okr.issue.summary'), document.createElement('input'));
        let project = field(form, AJS.I18n.getText('okr.issue.project'), document.createElement('select'));
        const type = field(form, AJS.I18n.getText('okr.issue.type'), document.createElement('select'));
        summary.value = suggested;
        summary.maxLength = 255;
        form.append(error, button);
        picker.okrClose = close;
        picker.replaceChildren(form);
        summary.focus();

        const inProject = () => 'project' in project.dataset ? project.dataset.project : project.value;
        const types = async () => {
            const known = await places(key, { project: inProject() });
            // Somebody may have chosen one while this was on its way.
            offer(type, known.places, known.places.some(place => place.id === type.value) ? type.value : known.type);
        };
        const fail = refusal => {
            error.replaceChildren(...Headway.refused(refusal));
            picker.scrollIntoView({ block: 'nearest' });
        };
        const taken = async issue => {
            await pick(issue);
            if (picker.isConnected) {
                close();
            }
        };
        project.onchange = () => types().catch(fail);
        const create = async () => {
            const said = { summary: summary.value, project: inProject(), type: type.value };
            const made = Headway.toldByJira(
                await Headway.request(path(key) + '/issue', Headway.identified(form, said)),
                AJS.I18n.getText('okr.issue.perhaps-made'));
            if (made.form) {
                byHand(picker, key, made.form, taken);
            } else {
                await taken(Object.assign({ linked: true }, made.issue));
            }
        };
        button.onclick = () => Headway.once(button, () => create().catch(fail));
        form.onkeydown = event => {
            if (event.key === 'Enter' && event.target !== button && !event.ctrlKey && !event.metaKey) {
                event.preventDefault();
                button.click();
            } else if (event.key === 'Escape') {
                event.stopPropagation();
                event.preventDefault();
                close();
            }
        };
        const start = async () => {
            error.replaceChildren();
            const known = await places(key, {});
            if (known.more) {
                project = finding(project, key, known, () => types().catch(fail));
            } else {
                offer(project, known.places, known.project);
            }
            if (inProject()) {
                await types();
            }
        };
        const connected = () => {
            if (!error.isConnected) {
                document.removeEventListener('okr-connected', connected);
            } else if (error.querySelector('.okr-connect')) {
                start().catch(fail);
            }
        };
        document.addEventListener('okr-connected', connected);
        await start().catch(fail);
    };
})();
