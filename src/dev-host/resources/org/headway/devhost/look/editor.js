// The storage format editor: wraps the selection, and writes a macro from the form that its descriptor describes.
(function () {
  var text = document.getElementById('storage');
  var browser = document.getElementById('macro-browser');
  var filter = document.getElementById('macro-filter');
  var from = 0;

  function insert(start, end, markup, caret) {
    text.focus();
    text.setRangeText(markup, start, end, 'end');
    if (caret !== undefined) {
      text.selectionStart = text.selectionEnd = start + caret;
    }
  }

  document.querySelectorAll('[data-wrap]').forEach(function (button) {
    button.addEventListener('click', function () {
      var tag = button.dataset.wrap;
      var selected = text.value.substring(text.selectionStart, text.selectionEnd);
      insert(text.selectionStart, text.selectionEnd, '<' + tag + '>' + selected + '</' + tag + '>', tag.length + 2 + selected.length);
    });
  });

  function open() {
    filter.value = '';
    narrow();
    browser.showModal();
    filter.focus();
  }

  function narrow() {
    browser.querySelectorAll('li').forEach(function (item) {
      item.hidden = !item.textContent.toLowerCase().includes(filter.value.toLowerCase());
    });
  }

  document.getElementById('insert-macro').addEventListener('click', function () {
    from = text.selectionStart;
    open();
  });
  text.addEventListener('input', function (event) {
    if (event.data === '{') {
      from = text.selectionStart - 1;
      open();
    }
  });
  filter.addEventListener('input', narrow);
  filter.addEventListener('keydown', function (event) {
    var first = browser.querySelector('li:not([hidden]) button');
    if (event.key === 'Enter' && first) {
      event.preventDefault();
      first.click();
    }
  });
  browser.querySelector('[data-close]').addEventListener('click', function () {
    browser.close();
  });
  browser.addEventListener('click', function (event) {
    var choice = event.target.closest('[data-macro]');
    if (choice) {
      browser.close();
      document.getElementById('macro-form-' + choice.dataset.macro).showModal();
    }
  });

  function escape(value) {
    return value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
  }

  // As Confluence does, a field left at its default is not written.
  function parameter(field) {
    var value = field.type === 'checkbox' ? String(field.checked) : field.value.trim();
    var unwritten = value === field.dataset.default || value === '' || (value === 'false' && !field.dataset.default);
    return unwritten ? '' : '  <ac:parameter ac:name="' + escape(field.name) + '">' + escape(value) + '</ac:parameter>\n';
  }

  document.querySelectorAll('.macro-form').forEach(function (dialog) {
    dialog.addEventListener('close', function () {
      if (dialog.returnValue === 'insert') {
        var fields = Array.from(dialog.querySelectorAll('[name]'), parameter).join('');
        var end = text.value.charAt(from) === '{' ? Math.max(from + 1, text.selectionEnd) : text.selectionEnd;
        insert(from, end, '<ac:structured-macro ac:name="' + dialog.dataset.macro + '">' + (fields && '\n' + fields) + '</ac:structured-macro>');
      }
      dialog.returnValue = '';
    });
  });

  document.getElementById('preview-button').addEventListener('click', function () {
    document.getElementById('preview').hidden = false;
  });
})();
