// Stands in for AUI where it has not been fetched: the few functions that the app's scripts call.
(function () {
  // 0#none|1#one|1<{0} of them: the last whose number is not more than the value.
  function choose(choices, value) {
    return choices.split('|').map(function (choice) {
      return /^(\d+)([#<])(.*)$/.exec(choice);
    }).reduce(function (chosen, choice) {
      return value > choice[1] || choice[2] === '#' && value >= choice[1] ? choice : chosen;
    })[3];
  }
  function format(text) {
    var values = Array.prototype.slice.call(arguments, 1);
    return text.replace(/''/g, "'").replace(/\{(\d+),choice,((?:[^{}]|\{\d+\})*)\}/g, function (all, index, choices) {
      return choose(choices, values[index]);
    }).replace(/\{(\d+)\}/g, function (all, index) {
      return index in values ? values[index] : all;
    });
  }
  AJS.format = format;
  AJS.I18n = {
    keys: {},
    getText: function (key) {
      var text = AJS.I18n.keys[key] || key;
      return format.apply(null, [text].concat(Array.prototype.slice.call(arguments, 1)));
    },
  };
  AJS.escapeHtml = function (text) {
    var element = document.createElement('span');
    element.textContent = text;
    return element.innerHTML.replace(/"/g, '&quot;').replace(/'/g, '&#39;');
  };
  AJS.flag = function (options) {
    var flag = document.createElement('div');
    flag.className = 'aui-message aui-message-' + (options.type || 'info') + ' devhost-flag';
    flag.setAttribute('role', 'alert');
    flag.textContent = [options.title, options.body].filter(Boolean).join(': ');
    flag.close = function () { flag.remove(); };
    document.body.appendChild(flag);
    if (options.close !== 'manual') {
      setTimeout(flag.close, 5000);
    }
    return flag;
  };
})();
