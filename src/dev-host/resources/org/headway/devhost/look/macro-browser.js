// The form of a macro, as plugins know it: built from the descriptor, each field by the plugin's override where there is one.
(function () {
  var text = document.getElementById('storage');
  var preview = document.getElementById('preview-button').formAction;
  var overrides = {};
  var pristine = {};

  /** jQuery where AUI was fetched; a list of one does for what plugins take from a field. */
  function wrap(element) {
    return window.jQuery && jQuery.fn ? jQuery(element) : [element];
  }

  function field(paramDiv, input, options) {
    return {
      paramDiv: paramDiv,
      input: input,
      setValue: (options && options.setValue) || function (value) {
        input[0].type === 'checkbox' ? (input[0].checked = value === 'true') : (input[0].value = value);
      },
      getValue: (options && options.getValue) || function () {
        return input[0].type === 'checkbox' ? String(input[0].checked) : input[0].value.trim();
      },
    };
  }

  function given(param, options) {
    var group = param.group;
    return field(wrap(group), wrap(group.querySelector('[name]')), options);
  }

  AJS.MacroBrowser = {
    Field: field,
    ParameterFields: { string: given, enum: given, boolean: given, username: given },
    setMacroJsOverride: function (name, override) {
      overrides[name] = override;
    },
  };

  function build(macro, group) {
    var type = group.dataset.type;
    var own = ((overrides[macro] || {}).fields || {})[type];
    var make = (own && own[group.dataset.param]) || AJS.MacroBrowser.ParameterFields[type] || given;
    return make({ name: group.dataset.param, type: { name: type }, group: group }, {});
  }

  function escape(value) {
    return value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
  }

  // As Confluence does, a field left at its default is not written.
  function parameter(name, value, otherwise) {
    var unwritten = value === otherwise || value === '' || (value === 'false' && !otherwise);
    return unwritten ? '' : '  <ac:parameter ac:name="' + escape(name) + '">' + escape(value) + '</ac:parameter>\n';
  }

  function markup(dialog) {
    var parameters = Object.keys(dialog.fields).map(function (name) {
      return parameter(name, dialog.fields[name].getValue(), dialog.fields[name].input[0].dataset.default);
    }).join('');
    return '<ac:structured-macro ac:name="' + dialog.dataset.macro + '">' + (parameters && '\n' + parameters) + '</ac:structured-macro>';
  }

  function show(dialog) {
    clearTimeout(dialog.waiting);
    dialog.waiting = setTimeout(function () {
      fetch(preview, { method: 'POST', body: new URLSearchParams({ storage: markup(dialog) }) })
        .then(function (answer) { return answer.text(); })
        .then(function (html) { dialog.querySelector('.macro-preview').srcdoc = html; });
    }, 200);
  }

  window.openForm = function (name, values) {
    var dialog = document.getElementById('macro-form-' + name);
    var place = dialog.querySelector('.macro-fields');
    pristine[name] = pristine[name] || place.innerHTML;
    place.innerHTML = pristine[name];
    dialog.fields = {};
    place.querySelectorAll('[data-param]').forEach(function (group) {
      var made = build(name, group);
      dialog.fields[group.dataset.param] = made;
      if (values[group.dataset.param] !== undefined) {
        made.setValue(values[group.dataset.param]);
      }
    });
    dialog.showModal();
    show(dialog);
  };

  /** The macro that the caret stands in, to be changed. */
  window.macroAround = function (caret) {
    var start = text.value.lastIndexOf('<ac:structured-macro', caret);
    var end = text.value.indexOf('</ac:structured-macro>', start) + '</ac:structured-macro>'.length;
    var macro = start < 0 || end <= caret ? null : text.value.substring(start, end);
    var name = macro && macro.match(/ac:name="([^"]*)"/)[1];
    if (!name || !document.getElementById('macro-form-' + name)) {
      return null;
    }
    var values = {};
    macro.replace(/<ac:parameter ac:name="([^"]*)">([^<]*)</g, function (all, parameter, value) {
      values[parameter] = new DOMParser().parseFromString(value, 'text/html').body.textContent;
    });
    return { name: name, values: values, start: start, end: end };
  };

  document.querySelectorAll('.macro-form').forEach(function (dialog) {
    dialog.addEventListener('change', function () {
      show(dialog);
    });
    dialog.addEventListener('close', function () {
      if (dialog.returnValue === 'insert') {
        window.insertMacro(markup(dialog));
      }
      dialog.returnValue = '';
    });
  });
})();
