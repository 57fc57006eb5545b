// The form belongs to a made-up clinic: it checks what was typed and says so. Nothing is sent or kept.
const form = document.querySelector('#booking');
const sent = document.querySelector('#sent');

form.addEventListener('submit', () => {
  const heading = document.createElement('h2');
  heading.textContent = 'Thank you';
  const text = document.createElement('p');
  text.textContent =
    'Your form is filled in. This clinic is made up, so nothing was sent and nobody will call you. ' +
    'If you need help now, call 999 or your local emergency number.';
  form.reset();
  form.hidden = true;
  sent.replaceChildren(heading, text);
  sent.focus();
});
