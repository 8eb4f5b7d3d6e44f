import type { Result } from '../values/result.ts';
import type { Http } from './http.ts';
import type { OneUpFailure } from './one-up-failure.ts';
import { askUser, type UserAnswer, type UserRequest } from './user-answer.ts';

/** `POST /user-management/v1/user`: makes a user and gives a code, or says that there is one of this name. */
export const createUser = (http: Http, request: UserRequest): Promise<Result<UserAnswer, OneUpFailure>> =>
  askUser(http, '/user-management/v1/user', request);
