// What npm cannot bring is installed here, after asking. Nothing so far.
console.log('Nothing to set up: all that the tests need comes with npm install.')
